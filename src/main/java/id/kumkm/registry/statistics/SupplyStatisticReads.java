package id.kumkm.registry.statistics;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.scale.Scale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Reads cells, and for growth the dimensions that bodies had before. */
@ApplicationScoped
class SupplyStatisticReads {

    private static final String DEFINITION = "SUPPLY/1";

    private static final List<Column> SHARES = List.of(
            sum("outside", "counts[1]", "dimension <> 'ALL' AND value NOT IN ('', '10', '11', '55', '56')"),
            sum("divided", "counts[1]", "dimension <> 'ALL' AND value <> ''"),
            sum("undivided", "counts[1]", "dimension <> 'ALL' AND value = ''"),
            sum("exporting", "counts[2]", "dimension = 'ALL'"),
            sum("population", "counts[3]", "dimension = 'ALL'"),
            Column.of("through_feed_no", "through_feed_no", Long.class));

    private static final List<Column> GROWTH = List.of(
            Column.of("before", "before", String.class),
            Column.of("after", "after", String.class),
            Column.of("umkm", "CAST(count(*) AS integer)", Integer.class));

    private static final List<Column> PRODUCTS = List.of(
            Column.of("meeting", "CAST(count(*) FILTER (WHERE meets) AS integer)", Integer.class),
            Column.of("made", "CAST(count(*) AS integer)", Integer.class));

    private final Listing listing;

    @Inject
    SupplyStatisticReads(Listing listing) {
        this.listing = listing;
    }

    private static Column sum(String name, String counted, String condition) {
        return Column.of(
                name,
                "CAST(coalesce(sum(" + counted + ") FILTER (WHERE " + condition + "), 0) AS integer)",
                Integer.class);
    }

    SupplyStatisticsView of(Area area, KbliVersion version, When when, boolean exact) {
        Sql from = new Sql()
                .append("FROM statistic_progress q LEFT JOIN (SELECT c.dimension, c.value, ")
                .append(when.counts("UMB", "EXPORTING", Question.POPULATION))
                .append(
                        " AS counts FROM statistic_progress p CROSS JOIN statistic_cell c WHERE c.dimension IN (?, 'ALL') AND ",
                        version.name())
                .append(area.cells())
                .append(" OFFSET 0) n ON TRUE GROUP BY through_feed_no");
        Tuple row = listing.rows(SHARES, from).get(0);
        return new SupplyStatisticsView(
                DEFINITION,
                when.asOf(),
                String.valueOf(row.get("through_feed_no", Long.class)),
                ShareView.of(number(row, "outside"), number(row, "divided"), number(row, "undivided")),
                ShareView.of(number(row, "exporting"), number(row, "population"), 0, exact),
                products(area, when.asOf()),
                growth(area, when.asOf().minusYears(1), when.asOf()));
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Integer.class);
    }

    /** Products as they are now, at the level of that day; only what was ever assessed has one. */
    private ShareView products(Area area, LocalDate day) {
        Sql from = new Sql()
                .append(
                        "FROM (SELECT EXISTS (SELECT FROM product_assessment a WHERE a.product_id = p.id) AND"
                                + " product_standard_level(p.id, CAST(? AS date)) <> 'BELUM' AS meets FROM product p JOIN"
                                + " body b ON b.id = p.body_id WHERE p.status = 'AKTIF' AND b.status IN ('AKTIF',"
                                + " 'TIDAK_AKTIF') AND ",
                        day)
                .append(area.inside("b.region_code"))
                .append(") made");
        Tuple row = listing.rows(PRODUCTS, from).get(0);
        return ShareView.of(number(row, "meeting"), number(row, "made"), 0);
    }

    /** What was recorded after one day and until another; the scale after is that of the next days of the same body. */
    private List<SupplyStatisticsView.Growth> growth(Area area, LocalDate after, LocalDate until) {
        Sql from = new Sql()
                .append(
                        "FROM (SELECT w.dimensions[2] AS before, coalesce((SELECT n.dimensions[2] FROM statistic_past n WHERE"
                                + " n.body_id = w.body_id AND lower(n.days) = upper(w.days)), s.dimensions[2]) AS after"
                                + " FROM statistic_past w JOIN statistic_body s USING (body_id) WHERE upper(w.days) > ? AND"
                                + " upper(w.days) <= ? AND ",
                        after,
                        until)
                .append(area.inside(PartnershipStatisticReads.SUPPLIERS))
                .append(") g WHERE before <> after AND before <> '' AND after <> '' GROUP BY before, after");
        return listing.rows(GROWTH, from).stream()
                .map(row -> new SupplyStatisticsView.Growth(
                        Scale.valueOf(row.get("before", String.class)),
                        Scale.valueOf(row.get("after", String.class)),
                        number(row, "umkm")))
                .sorted(Comparator.comparing(SupplyStatisticsView.Growth::before)
                        .thenComparing(SupplyStatisticsView.Growth::after))
                .toList();
    }
}
