package id.kumkm.registry.reads;

/** A table that a read model's columns may name by an alias, joined only where one does. */
public record Join(String alias, String table, String on, boolean optional) {

    /** A row that is always there. */
    public static Join always(String alias, String table, String on) {
        return new Join(alias, table, on, false);
    }

    /** A row that may be missing. */
    public static Join optional(String alias, String table, String on) {
        return new Join(alias, table, on, true);
    }

    /** As it stands in a FROM. */
    public String sql() {
        return sql(alias, on, optional);
    }

    /** As it stands in a FROM where it is called otherwise, or where a row may be missing that elsewhere is always there. */
    public String sql(String called, String condition, boolean orMissing) {
        return (orMissing ? " LEFT JOIN " : " JOIN ") + table + " " + called + " ON " + condition;
    }
}
