package id.kumkm.registry.statistics;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionLevel;
import id.kumkm.registry.scale.Scale;
import id.kumkm.registry.statistics.publication.Noise;
import id.kumkm.registry.statistics.publication.Subject;
import id.kumkm.registry.statistics.publication.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads cells, and for growth the dimensions that bodies had before. */
@ApplicationScoped
class SupplyStatisticReads {

    private static final String DEFINITION = "SUPPLY/1";

    private static final Message COVERAGE = Message.of(
            "Hanya UMKM dan produk yang tercatat di registri ini; UMKM tertaut tanpa divisi KBLI disebut tersendiri.",
            "Covers UMKM and products that this registry records; linked UMKM without a division of KBLI are told apart.");

    private static final List<Column> SHARES = List.of(
            weight("outside", "counts[1]", "dimension <> 'ALL' AND value NOT IN ('', '10', '11', '55', '56')"),
            weight("divided", "counts[1]", "dimension <> 'ALL' AND value <> ''"),
            weight("undivided", "counts[1]", "dimension <> 'ALL' AND value = ''"),
            weight("exporting", "counts[2]", "dimension = 'ALL'"),
            weight("linked", "counts[1]", "dimension = 'ALL'"),
            weight("population", "counts[3]", "dimension = 'ALL'"),
            Column.of("through_feed_no", "through_feed_no", Long.class));

    private static final List<Column> GROWTH = List.of(
            Column.of("before", "before", String.class),
            Column.of("after", "after", String.class),
            Column.of("umkm", "CAST(count(*) AS integer)", Integer.class));

    private static final List<Column> PRODUCTS = List.of(
            Column.of("meeting", "CAST(count(*) FILTER (WHERE meets) AS integer)", Integer.class),
            Column.of("made", "CAST(count(*) AS integer)", Integer.class));

    private final Listing listing;
    private final Today today;

    @Inject
    SupplyStatisticReads(Listing listing, Today today) {
        this.listing = listing;
        this.today = today;
    }

    private static Column weight(String name, String counted, String condition) {
        return Column.of(name, "statistic_total(" + counted + ") FILTER (WHERE " + condition + ")", Long.class);
    }

    SupplyStatisticsView of(Area area, KbliVersion version, Reading reading, Locale language) {
        When when = reading.when();
        Sql from = new Sql()
                .append("FROM statistic_progress q LEFT JOIN (SELECT c.dimension, c.value, ")
                .append(when.counts("UMB", "EXPORTING", Definition.POPULATION))
                .append(
                        " AS counts FROM statistic_progress p CROSS JOIN statistic_cell c WHERE c.dimension IN (?, 'ALL') AND ",
                        version.name())
                .append(area.cells())
                .append(" OFFSET 0) n ON TRUE GROUP BY through_feed_no");
        Tuple row = listing.rows(SHARES, from).get(0);
        boolean isTold = reading.exact() || area.level() == RegionLevel.PROVINCE;
        return new SupplyStatisticsView(
                DEFINITION,
                when.asOf(),
                when.knownOn(today.get()),
                String.valueOf(row.get("through_feed_no", Long.class)),
                COVERAGE.in(language),
                reading.protection(language),
                isTold ? outsideFood(row, reading) : ShareView.UNTOLD,
                isTold ? exporting(row, reading) : ShareView.UNTOLD,
                products(area, when),
                growth(area, when));
    }

    private static Tally tally(Tuple row, String name) {
        return Tally.of(row.get(name, Long.class));
    }

    private static ShareView outsideFood(Tuple row, Reading reading) {
        Tally outside = tally(row, "outside");
        Tally divided = tally(row, "divided");
        Tally undivided = tally(row, "undivided");
        Tally all = tally(row, "population");
        Noise noise = reading.noise();
        return reading.exact()
                ? ShareView.of(outside.number(), divided.number(), undivided.number())
                : ShareView.published(
                        noise.told(Subject.LINKS_OUTSIDE_FOOD, outside, all),
                        noise.told(Subject.LINKS, divided, all),
                        noise.told(Subject.LINKS, undivided, all));
    }

    private static ShareView exporting(Tuple row, Reading reading) {
        Tally exporting = tally(row, "exporting");
        Tally all = tally(row, "population");
        if (reading.exact()) {
            return ShareView.of(exporting.number(), all.number(), 0);
        }
        boolean areEnough = all.number() >= Noise.FEWEST
                && reading.noise().told(Subject.LINKS, tally(row, "linked"), all) >= Noise.FEWEST;
        int told = Math.min(reading.noise().told(Subject.EXPORTS, exporting, all), all.number());
        return ShareView.of(areEnough || all.number() == 0 ? Integer.valueOf(told) : null, all.number(), 0);
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Integer.class);
    }

    /** Those that are made, and of them those that meet a standard on the day. */
    private ShareView products(Area area, When when) {
        Sql from = new Sql()
                .append("FROM (SELECT p.meets @> CAST(? AS date) AS meets FROM ", when.asOf())
                .append(when.known("statistic_product", "region_code, is_open, is_made, meets"))
                .append(" p WHERE p.is_open AND p.is_made AND ")
                .append(area.inside("p.region_code"))
                .append(") made");
        Tuple row = listing.rows(PRODUCTS, from).get(0);
        return ShareView.of(number(row, "meeting"), number(row, "made"), 0);
    }

    /** What was recorded in a year and known then; the scale after is that of the next days of the same body. */
    private List<SupplyStatisticsView.Growth> growth(Area area, When when) {
        LocalDate known = when.knownAt() == null ? LocalDate.MAX : when.knownAt();
        Sql from = new Sql()
                .append(
                        "FROM (SELECT w.dimensions[2] AS before, coalesce((SELECT n.dimensions[2] FROM statistic_past n WHERE"
                                + " n.body_id = w.body_id AND lower(n.days) = upper(w.days)), s.dimensions[2]) AS after, ")
                .append(region(when.knownAt()))
                .append(
                        " AS region_code FROM statistic_past w JOIN statistic_body s USING (body_id) WHERE upper(w.days) > ?"
                                + " AND upper(w.days) <= ?",
                        when.asOf().minusYears(1),
                        known.isBefore(when.asOf()) ? known : when.asOf())
                .append(") g WHERE before <> after AND before <> '' AND after <> '' AND ")
                .append(area.inside("region_code"))
                .append(" GROUP BY before, after");
        return listing.rows(GROWTH, from).stream()
                .map(row -> new SupplyStatisticsView.Growth(
                        Scale.valueOf(row.get("before", String.class)),
                        Scale.valueOf(row.get("after", String.class)),
                        number(row, "umkm")))
                .sorted(Comparator.comparing(SupplyStatisticsView.Growth::before)
                        .thenComparing(SupplyStatisticsView.Growth::after))
                .toList();
    }

    /** SQL of the region that was known of a {@code statistic_body s}. */
    private static Sql region(@Nullable LocalDate knownAt) {
        return knownAt == null
                ? new Sql().append("s.dimensions[1] COLLATE \"C\"")
                : new Sql()
                        .append(
                                "coalesce((SELECT k.dimensions[1] FROM statistic_past k WHERE k.body_id = s.body_id AND"
                                        + " k.days @> CAST(? AS date)), s.dimensions[1]) COLLATE \"C\"",
                                knownAt);
    }
}
