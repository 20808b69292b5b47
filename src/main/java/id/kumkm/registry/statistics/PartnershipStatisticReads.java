package id.kumkm.registry.statistics;

import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.statistics.publication.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the projector's own copy of partnerships: three hundred thousand, not the million. */
@ApplicationScoped
class PartnershipStatisticReads {

    private static final String DEFINITION = "PARTNERSHIPS/1";

    private static final Message COVERAGE = Message.of(
            "Hanya kemitraan yang tercatat di registri ini dan dikonfirmasi kedua pihak, menurut wilayah pemasoknya.",
            "Covers partnerships that this registry records and both sides confirmed, by the region of their suppliers.");

    private static final Message COVERAGE_OF_OFFICE = Message.of(
            "Hanya kemitraan yang tercatat di registri ini dan dikonfirmasi kedua pihak, dari pemasok dalam kewenangan dinas ini:"
                    + " tanpa koperasi yang wilayah keanggotaannya lebih luas.",
            "Covers partnerships that this registry records and both sides confirmed, of suppliers under this office's authority:"
                    + " without cooperatives of a wider membership area.");

    private static final String KEPT = "id, weight, pattern, days, exports, destinations, payment_days, region_code";

    private static final String ACTIVE = "days @> CAST(? AS date)";

    private static final List<Column> DESTINATIONS = List.of(
            Column.of("destination", "d.destination", String.class),
            weight("partnerships", "statistic_total(p.weight)"));

    private final Listing listing;
    private final Today today;

    @Inject
    PartnershipStatisticReads(Listing listing, Today today) {
        this.listing = listing;
        this.today = today;
    }

    PartnershipStatisticsView of(Suppliers suppliers, LocalDate from, Reading to, Locale language) {
        When when = to.when();
        List<Tuple> rows = listing.rows(
                counts(suppliers, from, when),
                columns(),
                "FROM counted CROSS JOIN statistic_progress q ORDER BY is_all DESC, active DESC, pattern");
        PartnershipCounts all = PartnershipCounts.of(rows.get(0));
        ContractsTold told = new ContractsTold(all, to);
        return new PartnershipStatisticsView(
                DEFINITION,
                from,
                when.asOf(),
                when.knownOn(today.get()),
                String.valueOf(rows.get(0).get("through_feed_no", Long.class)),
                (suppliers.all() ? COVERAGE : COVERAGE_OF_OFFICE).in(language),
                to.protection(language),
                told.counts(all),
                told.byPattern(rows.stream().skip(1).map(PartnershipCounts::of).toList()),
                told.paid(),
                told.exporting(),
                told.destinations(destinations(suppliers, to)));
    }

    /** One row for all, though there be none, and one for each pattern. */
    private static Sql counts(Suppliers suppliers, LocalDate from, When when) {
        LocalDate to = when.asOf();
        return new Sql()
                .append(
                        "WITH counted AS (SELECT pattern, GROUPING(pattern) = 1 AS is_all, statistic_total(weight) AS known,"
                                + " statistic_total(weight) FILTER (WHERE is_active) AS active, statistic_total(weight) FILTER"
                                + " (WHERE lower(days) BETWEEN ? AND ?) AS started, statistic_total(weight) FILTER (WHERE"
                                + " has_ended) AS ended, percentile_cont(0.5) WITHIN GROUP (ORDER BY upper(days) -"
                                + " lower(days)) FILTER (WHERE has_ended) AS median, statistic_total(weight) FILTER (WHERE"
                                + " is_active AND payment_days IS NOT NULL) AS termed, statistic_total(weight) FILTER (WHERE"
                                + " is_active AND payment_days IS NULL) AS untermed, statistic_total(weight) FILTER (WHERE"
                                + " is_active AND payment_days <= 30) AS paid, statistic_total(weight) FILTER (WHERE"
                                + " is_active AND exports) AS exporting FROM (SELECT p.*, p." + ACTIVE
                                + " AS is_active, coalesce(upper(p.days) - 1 BETWEEN ? AND ?, FALSE) AS has_ended FROM ",
                        from,
                        to,
                        to,
                        from,
                        to)
                .append(when.known("statistic_partnership", KEPT))
                .append(" p WHERE ")
                .append(suppliers.contracts())
                .append(") p GROUP BY GROUPING SETS ((), (pattern)))");
    }

    private static List<Column> columns() {
        return Stream.concat(
                        Stream.of(
                                Column.of("pattern", "pattern", String.class),
                                Column.of("median", "median", Double.class),
                                Column.of("through_feed_no", "q.through_feed_no", Long.class)),
                        PartnershipCounts.WEIGHTS.stream().map(name -> weight(name, name)))
                .toList();
    }

    private static Column weight(String name, String sql) {
        return Column.of(name, sql, Long.class);
    }

    /** The commonest, by their names. */
    private Map<String, Tally> destinations(Suppliers suppliers, Reading to) {
        Sql from = new Sql()
                .append("FROM ")
                .append(to.when().known("statistic_partnership", KEPT))
                .append(
                        " p CROSS JOIN LATERAL unnest(p.destinations) AS d(destination) WHERE p.exports AND p." + ACTIVE
                                + " AND ",
                        to.when().asOf())
                .append(suppliers.contracts())
                .append(" GROUP BY d.destination ORDER BY count(*) DESC, d.destination LIMIT 50");
        Map<String, Tally> destinations = new LinkedHashMap<>();
        listing.rows(DESTINATIONS, from)
                .forEach(row -> destinations.put(
                        row.get("destination", String.class), Tally.of(row.get("partnerships", Long.class))));
        return destinations;
    }
}
