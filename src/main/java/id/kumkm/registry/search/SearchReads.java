package id.kumkm.registry.search;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Order;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionCode;
import id.kumkm.registry.register.Near;
import id.kumkm.registry.register.Node;
import id.kumkm.registry.register.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds bodies in one statement, and reads their records in one more for each kind on the page. */
@ApplicationScoped
class SearchReads {

    /** The best first; the keyset of a page ascends, hence the sign. */
    private static final Order BEST_FIRST = new Order("(-b.score)", "integer", true, "b.body_id", "uuid");

    private static final Order NEAREST_FIRST = new Order("b.distance", "double precision", true, "b.body_id", "uuid");

    /** A page is looked for in small circles first: the cells of a large one are many, and the nearest are enough. */
    private static final double FIRST_CIRCLE = 2;

    private static final double WIDENING = 5;

    private final Listing listing;
    private final Records records;

    @Inject
    SearchReads(Listing listing, Records records) {
        this.listing = listing;
        this.records = records;
    }

    /** Who was found, and how well or how near; the record is read last. */
    record Hit<N>(String id, N measure, @Nullable Node read) {

        static <N> Hit<N> of(Tuple row, Class<N> type) {
            BodyKind kind = BodyKind.valueOf(row.get("kind", String.class));
            return new Hit<>(kind.publicId(row.get("key", UUID.class)), row.get("measure", type), null);
        }

        Hit<N> of(Node record) {
            return new Hit<>(id, measure, record);
        }

        Node record() {
            return Objects.requireNonNull(read);
        }
    }

    Slice<Hit<Integer>> byName(
            String query,
            @Nullable List<BodyKind> kinds,
            @Nullable String region,
            @Nullable Near near,
            PageRequest page) {
        Sql from = new Sql().append("FROM search_names(?, ?, ?", query, names(kinds), kinds == null);
        if (region == null) {
            from.append(", NULL");
        } else {
            from.append(", ?", RegionCode.normalise(region));
        }
        if (near == null) {
            from.append(", NULL, NULL, NULL");
        } else {
            from.append(", ?, ?, ?", near.latitude(), near.longitude(), near.km());
        }
        String list = "search " + query + " " + kinds + " " + region + " " + near;
        return withRecords(listing.page(
                columns("b.score", Integer.class),
                from.append(") b WHERE TRUE"),
                BEST_FIRST,
                page,
                list,
                row -> Hit.of(row, Integer.class)));
    }

    Slice<Hit<Double>> nearby(Near near, @Nullable List<BodyKind> kinds, PageRequest page) {
        String list = "nearby " + near + " " + kinds;
        double circle = FIRST_CIRCLE;
        while (true) {
            double km = Math.min(circle, near.km());
            Sql from = new Sql()
                    .append(
                            "FROM search_nearby(?, ?, ?, ?) b WHERE TRUE",
                            names(kinds),
                            near.latitude(),
                            near.longitude(),
                            km);
            Slice<Hit<Double>> found = listing.page(
                    columns("b.distance", Double.class),
                    from,
                    NEAREST_FIRST,
                    page,
                    list,
                    row -> Hit.of(row, Double.class));
            if (found.hasNextPage() || km == near.km()) {
                return withRecords(found);
            }
            circle *= WIDENING;
        }
    }

    private static List<Column> columns(String measure, Class<?> type) {
        return List.of(
                Column.of("key", "b.body_id", UUID.class),
                Column.of("kind", "b.kind", String.class),
                Column.of("measure", measure, type));
    }

    private static String[] names(@Nullable List<BodyKind> kinds) {
        return (kinds == null ? Stream.of(BodyKind.values()) : kinds.stream().distinct())
                .map(BodyKind::name)
                .toArray(String[]::new);
    }

    /** A body that has left its register since it was found is left out. */
    private <N> Slice<Hit<N>> withRecords(Slice<Hit<N>> found) {
        List<@Nullable Node> read =
                records.byIds(found.nodes().stream().map(Hit::id).toList());
        List<Slice.Entry<Hit<N>>> entries = new ArrayList<>();
        for (int at = 0; at < read.size(); at++) {
            Slice.Entry<Hit<N>> entry = found.entries().get(at);
            Node record = read.get(at);
            if (record != null) {
                entries.add(new Slice.Entry<>(entry.cursor(), entry.node().of(record)));
            }
        }
        return new Slice<>(entries, found.hasNextPage(), found.hasPreviousPage());
    }
}
