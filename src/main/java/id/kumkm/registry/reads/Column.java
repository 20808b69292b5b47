package id.kumkm.registry.reads;

/** One column of a read model: the name it is read by, the SQL that gives it, and its Java type. */
public record Column(String name, String sql, Class<?> type) {

    public static Column of(String name, String sql, Class<?> type) {
        return new Column(name, sql, type);
    }
}
