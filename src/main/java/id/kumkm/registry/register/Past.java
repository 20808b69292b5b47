package id.kumkm.registry.register;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Sql;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what the ledger knows of a record at a moment in the place of the tables, so that a read model's own columns and
 * joins read the past. Every table that the read model names is replaced: none can show today's value by oversight.
 */
final class Past {

    /** The register in which the record stands today. */
    static final Column KIND_NOW = Column.of("kind_now", "(SELECT kind FROM present)", String.class);

    private static final Pattern TABLE = Pattern.compile("\\b(?:FROM|JOIN) ([a-z_]+)");

    /** Generated columns are not in the ledger; rounded as the table does it, from the 15 digits that a number surely has. */
    private static final String PUBLIC_COORDINATE = " || jsonb_build_object("
            + "'public_latitude', round(CAST(CAST(p.was ->> 'latitude' AS double precision) AS numeric), 2),"
            + " 'public_longitude', round(CAST(CAST(p.was ->> 'longitude' AS double precision) AS numeric), 2))";

    private Past() {}

    /** The tables that a statement names. */
    static Set<String> tables(String statement) {
        Set<String> tables = new TreeSet<>();
        for (Matcher found = TABLE.matcher(statement); found.find(); ) {
            tables.add(found.group(1));
        }
        tables.remove("clock");
        return tables;
    }

    /** What goes before a statement, so that it reads the past of these tables. */
    static Sql inPlaceOf(Set<String> tables, UUID body, OffsetDateTime moment) {
        Sql with = new Sql()
                .append("WITH clock AS (SELECT CAST(? AS timestamptz) AS at)", moment)
                .append(", present AS (SELECT kind FROM body WHERE id = ?)", body)
                .append(", past AS MATERIALIZED (SELECT * FROM ledger_as_of(?, ?))", body, moment);
        for (String table : tables) {
            with.append(", %1$s AS (SELECT t.* FROM past p CROSS JOIN LATERAL"
                    .concat(" jsonb_populate_record(CAST(NULL AS %1$s), p.was%2$s) t WHERE p.part = '%1$s')")
                    .formatted(table, table.equals("location") ? PUBLIC_COORDINATE : ""));
        }
        return with.append(" ");
    }
}
