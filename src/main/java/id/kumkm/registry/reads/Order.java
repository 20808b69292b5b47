package id.kumkm.registry.reads;

/**
 * A sort of a list: an indexed column and a direction, then the key in the same direction, so that the order is total.
 * A cursor carries both values as text, hence their SQL types.
 */
public record Order(String column, String type, boolean ascending, String key, String keyType) {

    /** A sort of registered bodies, whose key is {@code b.id}. */
    public static Order ofBodies(String column, String type, boolean ascending) {
        return new Order(column, type, ascending, "b.id", "uuid");
    }

    public String direction(boolean backward) {
        return ascending == backward ? "DESC" : "ASC";
    }

    public String comparison(boolean backward) {
        return ascending == backward ? "<" : ">";
    }
}
