package id.kumkm.registry.statistics;

import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Counts the projector's own copy of partnerships: three hundred thousand, not the million. */
@ApplicationScoped
class PartnershipStatisticReads {

    private static final String DEFINITION = "PARTNERSHIPS/1";

    private static final Message COVERAGE = Message.of(
            "Hanya kemitraan yang tercatat di registri ini dan dikonfirmasi kedua pihak, menurut wilayah pemasoknya.",
            "Covers partnerships that this registry records and both sides confirmed, by the region of their suppliers.");

    private static final String KEPT = "pattern, days, exports, destinations, payment_days, region_code";

    private static final String ACTIVE = "days @> CAST(? AS date)";

    private static final List<Column> DESTINATIONS =
            List.of(Column.of("destination", "d.destination", String.class), integer("partnerships", "count(*)"));

    private final Listing listing;
    private final Today today;

    @Inject
    PartnershipStatisticReads(Listing listing, Today today) {
        this.listing = listing;
        this.today = today;
    }

    /** For whoever may read terms, which are of class P1, exactly; for others rounded, and nothing of fewer than 5. */
    PartnershipStatisticsView of(Area area, LocalDate from, When to, boolean exact, Locale language) {
        List<Tuple> rows = listing.rows(
                counts(area, from, to),
                columns(),
                "FROM counted CROSS JOIN statistic_progress q" + " ORDER BY is_all DESC, active DESC, pattern");
        Tuple all = rows.get(0);
        int active = all.get("active", Integer.class);
        int termed = all.get("termed", Integer.class);
        return new PartnershipStatisticsView(
                DEFINITION,
                from,
                to.asOf(),
                to.knownOn(today.get()),
                String.valueOf(all.get("through_feed_no", Long.class)),
                COVERAGE.in(language),
                view(all, exact),
                rows.stream().skip(1).map(row -> view(row, exact)).toList(),
                ShareView.of(all.get("paid", Integer.class), termed, active - termed, exact),
                ShareView.of(all.get("exporting", Integer.class), active, 0, exact),
                destinations(area, to, exact));
    }

    /** One row for all, though there be none, and one for each pattern. */
    private static Sql counts(Area area, LocalDate from, When when) {
        LocalDate to = when.asOf();
        return new Sql()
                .append(
                        "WITH counted AS (SELECT pattern, GROUPING(pattern) = 1 AS is_all, count(*) FILTER (WHERE is_active)"
                                + " AS active, count(*) FILTER (WHERE lower(days) BETWEEN ? AND ?) AS started, count(*)"
                                + " FILTER (WHERE has_ended) AS ended, percentile_cont(0.5) WITHIN GROUP (ORDER BY"
                                + " upper(days) - lower(days)) FILTER (WHERE has_ended) AS median, count(*) FILTER (WHERE"
                                + " is_active AND payment_days IS NOT NULL) AS termed, count(*) FILTER (WHERE is_active AND"
                                + " payment_days <= 30) AS paid, count(*) FILTER (WHERE is_active AND exports) AS exporting"
                                + " FROM (SELECT p.*, p." + ACTIVE
                                + " AS is_active, coalesce(upper(p.days) - 1 BETWEEN ?"
                                + " AND ?, FALSE) AS has_ended FROM ",
                        from,
                        to,
                        to,
                        from,
                        to)
                .append(when.known("statistic_partnership", KEPT))
                .append(" p WHERE ")
                .append(area.inside("p.region_code"))
                .append(") p GROUP BY GROUPING SETS ((), (pattern)))");
    }

    private static List<Column> columns() {
        return List.of(
                Column.of("pattern", "pattern", String.class),
                integer("active", "active"),
                integer("started", "started"),
                integer("ended", "ended"),
                Column.of("median", "median", Double.class),
                integer("termed", "termed"),
                integer("paid", "paid"),
                integer("exporting", "exporting"),
                Column.of("through_feed_no", "q.through_feed_no", Long.class));
    }

    private static Column integer(String name, String sql) {
        return Column.of(name, "CAST(" + sql + " AS integer)", Integer.class);
    }

    private static PartnershipStatisticsView.Counts view(Tuple row, boolean exact) {
        int ended = row.get("ended", Integer.class);
        return new PartnershipStatisticsView.Counts(
                row.get("pattern", String.class),
                row.get("active", Integer.class),
                row.get("started", Integer.class),
                ended,
                exact || ended >= Rounding.STEP ? row.get("median", Double.class) : null);
    }

    private List<PartnershipStatisticsView.Destination> destinations(Area area, When when, boolean exact) {
        Sql from = new Sql()
                .append("FROM ")
                .append(when.known("statistic_partnership", KEPT))
                .append(
                        " p CROSS JOIN LATERAL unnest(p.destinations) AS d(destination) WHERE p.exports AND p." + ACTIVE
                                + " AND ",
                        when.asOf())
                .append(area.inside("p.region_code"))
                .append(
                        " GROUP BY d.destination HAVING count(*) >= ? ORDER BY count(*) DESC, d.destination LIMIT 50",
                        exact ? 1 : Rounding.STEP);
        return listing.rows(DESTINATIONS, from).stream()
                .map(row -> destination(row, exact))
                .sorted(Comparator.comparingInt(PartnershipStatisticsView.Destination::partnerships)
                        .reversed()
                        .thenComparing(PartnershipStatisticsView.Destination::destination))
                .toList();
    }

    private static PartnershipStatisticsView.Destination destination(Tuple row, boolean exact) {
        int partnerships = row.get("partnerships", Integer.class);
        return new PartnershipStatisticsView.Destination(
                row.get("destination", String.class), exact ? partnerships : Rounding.nearest(partnerships));
    }
}
