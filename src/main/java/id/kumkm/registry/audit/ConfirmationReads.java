package id.kumkm.registry.audit;

import id.kumkm.registry.audit.ConfirmationRing.ConfirmationsOfOne;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;

/** Who confirmed whose links. Whoever asks has already been found entitled. */
@Singleton
class ConfirmationReads {

    private static final List<Column> COLUMNS = List.of(
            Column.of("writer", "w.writer", String.class),
            Column.of("confirmed_by", "l.confirmed_by", String.class),
            Column.of("partnerships", count("partnership"), Integer.class),
            Column.of("memberships", count("membership"), Integer.class),
            Column.of("controls", count("control"), Integer.class));

    private final Listing listing;

    @Inject
    ConfirmationReads(Listing listing) {
        this.listing = listing;
    }

    /** Rings of those of whom each confirmed at least so many links of another in a period, in one statement. */
    List<ConfirmationRing> rings(OffsetDateTime from, OffsetDateTime to, int atLeast) {
        Sql confirmed = new Sql()
                .append("FROM (")
                .append(links("partnership", from, to))
                .append(" UNION ALL ")
                .append(links("membership", from, to))
                .append(" UNION ALL ")
                .append(links("control", from, to))
                .append(
                        ") l CROSS JOIN LATERAL unnest(l.written_by) w (writer) WHERE NOT starts_with(w.writer, 'source ')")
                .append(" GROUP BY w.writer, l.confirmed_by HAVING sum(l.links) >= ?", atLeast);
        return Rings.of(listing.rows(COLUMNS, confirmed).stream()
                .map(row -> new ConfirmationsOfOne(
                        row.get("writer", String.class),
                        row.get("confirmed_by", String.class),
                        row.get("partnerships", Integer.class),
                        row.get("memberships", Integer.class),
                        row.get("controls", Integer.class)))
                .toList());
    }

    private static String count(String kind) {
        return "CAST(coalesce(sum(l.links) FILTER (WHERE l.kind = '" + kind + "'), 0) AS integer)";
    }

    private static Sql links(String table, OffsetDateTime from, OffsetDateTime to) {
        return new Sql()
                .append(
                        "SELECT '" + table + "' AS kind, t.written_by, t.confirmed_by, count(*) AS links FROM " + table
                                + " t WHERE t.confirmed_by IS NOT NULL AND t.confirmed_at >= ? AND t.confirmed_at < ?"
                                + " GROUP BY t.written_by, t.confirmed_by",
                        from,
                        to);
    }
}
