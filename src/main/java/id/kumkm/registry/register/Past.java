package id.kumkm.registry.register;

import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.Authority;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Viewer;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what the ledger knows of a record at a moment in the place of the tables, so that a read model's own columns and
 * joins read the past. Every table that the read model names is replaced: none can show today's value by oversight.
 */
final class Past {

    /** The register in which the record stands today. */
    static final Column KIND_NOW = Column.of("kind_now", "(SELECT kind FROM present)", String.class);

    private static final Pattern TABLE = Pattern.compile("\\b(?:FROM|JOIN) ([a-z_]+)\\b(?!\\()");

    /** What is put in front of a statement, and what is no part of a record. */
    private static final Set<String> NO_PARTS = Set.of("clock", "present", "past", "region", "kbli");

    private static final String ALLOWED = "(SELECT p.%s FROM present p)";

    /** Generated columns are not in the ledger; rounded as the table does it, from the 15 digits that a number surely has. */
    private static final String PUBLIC_COORDINATE = " || jsonb_build_object("
            + "'public_latitude', round(CAST(CAST(p.was ->> 'latitude' AS double precision) AS numeric), 2),"
            + " 'public_longitude', round(CAST(CAST(p.was ->> 'longitude' AS double precision) AS numeric), 2))";

    /** Who may read what: decided by the record of today, and by the stricter of its legal forms then and now. */
    static final Authority AUTHORITY = new Authority() {
        @Override
        public Grants grants(Viewer viewer) {
            return new Grants(
                    new Sql().append(ALLOWED.formatted("restricted")),
                    new Sql().append(ALLOWED.formatted("sensitive")),
                    "(" + RecordAuthority.PERSONAL + " OR " + ALLOWED.formatted("personal") + ")",
                    Policy.mayAudit(((Viewing) viewer).caller()));
        }

        @Override
        public String over() {
            return "";
        }
    };

    private Past() {}

    /** The tables that a statement names. */
    static Set<String> tables(String statement) {
        Set<String> tables = new TreeSet<>();
        for (Matcher found = TABLE.matcher(statement); found.find(); ) {
            tables.add(found.group(1));
        }
        tables.removeAll(NO_PARTS);
        return tables;
    }

    /** A moment that has passed; BAD_REQUEST where it lies in the future. */
    static OffsetDateTime passed(OffsetDateTime moment) {
        if (moment.isAfter(OffsetDateTime.now())) {
            throw Problem.badRequest(
                    "asOf tidak boleh di masa depan.", "asOf is a moment that has passed, not one in the future.");
        }
        return RecordState.exact(moment);
    }

    /**
     * A plan's statement as one that reads the past.
     *
     * @param allowed what the viewer may read of the record today: {@link #AUTHORITY} asks for it
     */
    static UnaryOperator<Sql> of(UUID body, OffsetDateTime moment, Sql allowed) {
        return statement ->
                inPlaceOf(tables(statement.text()), body, moment, allowed).append(statement);
    }

    /** What goes before a statement, so that it reads the past of these tables. */
    static Sql inPlaceOf(Set<String> tables, UUID body, OffsetDateTime moment) {
        return inPlaceOf(tables, body, moment, new Sql().append("SELECT kind FROM body WHERE id = ?", body));
    }

    /** The present is read before its tables are replaced. */
    private static Sql inPlaceOf(Set<String> tables, UUID body, OffsetDateTime moment, Sql present) {
        Sql with = new Sql()
                .append("WITH clock AS (SELECT CAST(? AS timestamptz) AS at)", moment)
                .append(", present AS (")
                .append(present)
                .append("), past AS MATERIALIZED (SELECT * FROM ledger_as_of(?, ?))", body, moment);
        for (String table : tables) {
            with.append(", %1$s AS (SELECT t.* FROM past p CROSS JOIN LATERAL"
                    .concat(" jsonb_populate_record(CAST(NULL AS %1$s), p.was%2$s) t WHERE p.part = '%1$s')")
                    .formatted(table, table.equals("location") ? PUBLIC_COORDINATE : ""));
        }
        return with.append(" ");
    }
}
