package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Authority;
import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Viewer;
import java.util.Objects;

/**
 * The viewer's bounds over the rows of a read model, worked out once a row inside the statement: what may not be read
 * does not leave the database.
 */
final class Guard {

    /** What holds for every viewer of every row. */
    static final String ALWAYS = "TRUE";

    private final Instance instance;
    private final String alias;
    private final Authority authority;

    Guard(Instance instance, String alias) {
        this.instance = instance;
        this.alias = alias;
        this.authority = Objects.requireNonNull(instance.model().authority());
        instance.sql(authority.over());
    }

    /** The condition under which a class of fields may be read. */
    String allows(PrivacyClass wanted) {
        String restricted = alias + ".restricted";
        String sensitive = alias + ".sensitive";
        String personal = alias + ".personal";
        return switch (wanted) {
            case P0 -> ALWAYS;
            case P1 -> restricted;
            case P1_HISTORY -> "(" + restricted + " OR " + alias + ".audited)";
            case P1_NATURAL_PERSON -> "(" + restricted + " OR NOT " + personal + ")";
            case P1_WITHOUT_CONSENT ->
                "(" + restricted + " OR NOT " + personal + " OR " + instance.sql(authority.consented()) + ")";
            case P2 -> sensitive;
            case P2_NATURAL_PERSON -> "CASE WHEN " + personal + " THEN " + sensitive + " ELSE " + restricted + " END";
        };
    }

    /** True where the row is a natural person's. */
    String personal() {
        return alias + ".personal";
    }

    /** Adds the conditions to the tables that they are over. */
    void addTo(Sql sql, Viewer viewer) {
        Authority.Grants grants = authority.grants(viewer);
        sql.append(" CROSS JOIN LATERAL (SELECT (");
        sql.append(grants.restricted().map(instance::renamed));
        sql.append(") AS restricted, (");
        sql.append(grants.sensitive().map(instance::renamed));
        sql.append(") AS sensitive, " + instance.renamed(grants.personal()) + " AS personal, " + grants.audited()
                + " AS audited) " + alias);
    }
}
