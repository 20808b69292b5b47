package id.kumkm.registry.reads;

/**
 * A sort of a list: an indexed column and a direction, then the key in the same direction, so that the order is total.
 *
 * @param told what a cursor carries of the column, as an expression of type text
 * @param read the column's value again, as an expression over one parameter: what was told
 */
public record Order(String column, String told, String read, boolean ascending, String key, String keyType) {

    /** By a column whose value is told as it is. */
    public Order(String column, String type, boolean ascending, String key, String keyType) {
        this(column, "CAST(" + column + " AS text)", "CAST(? AS " + type + ")", ascending, key, keyType);
    }

    /** A sort of registered bodies, whose key is {@code b.id}. */
    public static Order ofBodies(String column, String type, boolean ascending) {
        return new Order(column, type, ascending, "b.id", "uuid");
    }

    public String direction(boolean backward) {
        return ascending == backward ? "DESC" : "ASC";
    }

    /** The condition of a page behind a cursor; its parameters are what the cursor tells of the column, and the key. */
    public String behind(boolean backward) {
        return "(%s, %s) %s (%s, CAST(? AS %s))"
                .formatted(column, key, ascending == backward ? "<" : ">", read, keyType);
    }
}
