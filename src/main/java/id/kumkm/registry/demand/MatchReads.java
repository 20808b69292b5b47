package id.kumkm.registry.demand;

import id.kumkm.registry.body.BodySummaryReads;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who could meet a demand, and what a supplier could meet: functions of the database, one statement each. */
@ApplicationScoped
class MatchReads {

    private static final List<Column> MATCH = List.of(
            Column.of("product_key", "h.product_id", UUID.class),
            Column.of("score", "h.score", Integer.class),
            Column.of("reasons", "h.reasons", String[].class),
            Column.of("capacity", "h.capacity", Double.class),
            Column.of("distance", "h.distance_km", Double.class));

    private static final List<Column> SUPPLIERS =
            Stream.concat(MATCH.stream(), BodySummaryReads.read("supplier")).toList();

    private static final List<Column> DEMANDS = Stream.of(
                    Stream.of(Column.of("demand_key", "h.demand_id", UUID.class)),
                    MATCH.stream(),
                    BodySummaryReads.read("buyer"))
            .flatMap(columns -> columns)
            .toList();

    private final Listing listing;
    private final Today today;
    private final Callers callers;
    private final Language language;

    @Inject
    MatchReads(Listing listing, Today today, Callers callers, Language language) {
        this.listing = listing;
        this.today = today;
        this.callers = callers;
        this.language = language;
    }

    /** Who could meet a demand, the best first. */
    List<SupplierMatchView> suppliers(UUID demand, int most) {
        Sql from = new Sql()
                .append(
                        "FROM match_suppliers(?, ?, ?, CAST(nullif(?, '') AS jsonb), ?) h"
                                + BodySummaryReads.join("supplier", "h.supplier_id")
                                        .sql()
                                + " ORDER BY h.score DESC, h.supplier_id",
                        demand,
                        today.get(),
                        today.monthEnd(),
                        Policy.bounds(callers.current()),
                        most);
        Locale spoken = language.current();
        return listing.rows(SUPPLIERS, from).stream()
                .map(row -> new SupplierMatchView(
                        row.get("product_key", UUID.class),
                        BodySummaryReads.view(row, "supplier"),
                        row.get("score", Integer.class),
                        reasons(row, spoken),
                        row.get("capacity", Double.class),
                        kilometres(row)))
                .toList();
    }

    /** What a supplier could meet, the best first. */
    List<DemandMatchView> demands(UUID supplier, int most) {
        Sql from = new Sql()
                .append(
                        "FROM match_demands(?, ?, ?, CAST(nullif(?, '') AS jsonb), ?) h JOIN supply_demand d ON d.id = h.demand_id"
                                + BodySummaryReads.join("buyer", "d.buyer_id").sql()
                                + " ORDER BY h.score DESC, h.demand_id",
                        supplier,
                        today.get(),
                        today.monthEnd(),
                        Policy.bounds(callers.current()),
                        most);
        Locale spoken = language.current();
        return listing.rows(DEMANDS, from).stream()
                .map(row -> new DemandMatchView(
                        row.get("demand_key", UUID.class),
                        row.get("product_key", UUID.class),
                        BodySummaryReads.view(row, "buyer"),
                        row.get("score", Integer.class),
                        reasons(row, spoken),
                        row.get("capacity", Double.class),
                        kilometres(row)))
                .toList();
    }

    private static List<MatchReasonView> reasons(Tuple row, Locale spoken) {
        return Arrays.stream(row.get("reasons", String[].class))
                .map(MatchReason::valueOf)
                .map(reason -> new MatchReasonView(reason, reason.in(spoken)))
                .toList();
    }

    /** Public coordinates are a kilometre apart: more digits would say what is not known. */
    private static @Nullable Double kilometres(Tuple row) {
        Double km = row.get("distance", Double.class);
        return km == null ? null : Math.round(km * 10) / 10d;
    }
}
