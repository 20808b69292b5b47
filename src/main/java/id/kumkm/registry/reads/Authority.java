package id.kumkm.registry.reads;

/** What a viewer may read of each row, as conditions of the statement that reads it. */
public interface Authority {

    Grants grants(Viewer viewer);

    /** The SQL over the row that the conditions rest on: the planner joins what it names. */
    String over();

    /** True of a row whose person consents to being reached by everyone: SQL over the read model's columns. */
    default String consented() {
        return "FALSE";
    }

    /**
     * Conditions over a read model's columns.
     *
     * @param restricted true where the viewer may read class P1
     * @param sensitive true where the viewer may read class P2
     * @param personal true where the record is a natural person's
     * @param audited true where the viewer reads histories, whoever's
     */
    record Grants(Sql restricted, Sql sensitive, String personal, boolean audited) {}
}
