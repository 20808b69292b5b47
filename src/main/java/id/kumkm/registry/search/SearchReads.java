package id.kumkm.registry.search;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.Node;
import id.kumkm.registry.reads.Order;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.register.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The read model of searches: the bodies that a function finds, and their records. */
@ApplicationScoped
class SearchReads implements ReadModel {

    /** The best first; the keyset of a page ascends, hence the sign. */
    private static final Order BEST_FIRST = new Order("(-h.score)", "integer", true, "h.body_id", "uuid");

    private static final Order NEAREST_FIRST = new Order("h.distance", "double precision", true, "h.body_id", "uuid");

    private static final String FOUND = "found_names";

    private static final Join BODY = Join.always("b", "body", "b.id = h.body_id");

    private final Cursors cursors;
    private final Listing listing;
    private final Records records;

    @Inject
    SearchReads(Listing listing, Records records, Cursors cursors) {
        this.cursors = cursors;
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

    Slice<Hit<Integer>> byName(NameSearch search, PageRequest page) {
        Sql from = rows(search.found());
        return withRecords(listing.page(
                columns("h.score", Integer.class),
                from,
                BEST_FIRST,
                page,
                search.toString(),
                row -> Hit.of(row, Integer.class)));
    }

    @Override
    public List<Root> roots() {
        Model named = edge("SearchEdge", "search_names", Column.of("score", "h.score", Integer.class));
        Model near = edge("NearbyEdge", "search_nearest", Column.of("distance_km", "h.distance", Double.class));
        return List.of(
                new Root("search", Root.Shape.PAGE, new Root.Source.Edges(named), (arguments, viewer) -> {
                    NameSearch search = NameSearch.of(arguments);
                    PageRequest page = page(arguments);
                    return found(new Sql().append(FOUND), BEST_FIRST, page, search.toString())
                            .by(statement -> once(search.best(page), statement))
                            .counting(new Finding.Counting(whole(search, page), search.found()));
                }),
                new Root("nearby", Root.Shape.PAGE, new Root.Source.Edges(near), (arguments, viewer) -> {
                    NearSearch search = NearSearch.of(arguments);
                    PageRequest page = page(arguments);
                    return found(search.found(page, cursors), NEAREST_FIRST, page, search.toString())
                            .counting(new Finding.Counting(search.counted(), search.estimated()));
                }));
    }

    private Model edge(String type, String function, Column measure) {
        return Model.of(type, "h", function, "h.body_id")
                .columns(List.of(measure))
                .field("node", new ModelField.Variant(records.variants(), BODY));
    }

    /** With what it finds under a name, so that a page and its list's length are searched for once. */
    private static Sql once(Sql best, Sql statement) {
        return new Sql()
                .append("WITH " + FOUND + " AS (SELECT * FROM ")
                .append(best)
                .append(") ")
                .append(statement);
    }

    /** All that it finds: the best, where they are fewer than were looked for; else it looks for all. */
    private static Sql whole(NameSearch search, PageRequest page) {
        String best = "(SELECT count(*) FROM " + FOUND + ") < ?";
        return new Sql()
                .append("(SELECT * FROM " + FOUND + " WHERE " + best, search.enough(page))
                .append(" UNION ALL SELECT * FROM ")
                .append(search.found())
                .append(" WHERE NOT " + best + ")", search.enough(page));
    }

    private static Finding found(Sql from, Order order, PageRequest page, String list) {
        return Finding.of(from, new Sql().append("TRUE"), order, page, list);
    }

    private static PageRequest page(Arguments arguments) {
        return PageRequest.of(arguments.get("first", Integer.class), arguments.text("after"), null, null);
    }

    Slice<Hit<Double>> nearby(NearSearch search, PageRequest page) {
        return withRecords(listing.page(
                        columns("h.distance", Double.class),
                        rows(search.found(page, cursors)),
                        NEAREST_FIRST,
                        page,
                        search.toString(),
                        row -> Hit.of(row, Double.class))
                .counted(() -> listing.total(rows(search.counted()), rows(search.estimated()), search.toString())));
    }

    private static Sql rows(Sql function) {
        return new Sql().append("FROM ").append(function).append(" h WHERE TRUE");
    }

    private static List<Column> columns(String measure, Class<?> type) {
        return List.of(
                Column.of("key", "h.body_id", UUID.class),
                Column.of("kind", "h.kind", String.class),
                Column.of("measure", measure, type));
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
        return new Slice<>(entries, found.hasNextPage(), found.hasPreviousPage(), found.length());
    }
}
