package id.kumkm.registry.product;

import id.kumkm.registry.body.BodySummaryReads;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.NodeType;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The read model of assessments. */
@ApplicationScoped
class AssessmentReads {

    private static final String PREFIX = "assess";

    private static final List<Column> COLUMNS = List.of(
            Column.of("standard_kind", "s.standard_kind", String.class),
            Column.of("standard", "s.standard", String.class),
            Column.of("assessor", "s.assessor", String.class),
            Column.of("result", "s.result", String.class),
            Column.of("gaps", "s.gaps", String[].class),
            Column.of("assessed_on", "s.assessed_on", LocalDate.class),
            Column.of("valid_until", "s.valid_until", LocalDate.class));

    private static final List<Column> READ = Stream.of(
                    Stream.of(
                            Column.of("key", "s.id", UUID.class), Column.of("product_id", "s.product_id", UUID.class)),
                    COLUMNS.stream(),
                    BodySummaryReads.read("buyer"))
            .flatMap(columns -> columns)
            .toList();

    private static final String SORT = "s.assessed_on DESC, s.id DESC";

    private static final Model MODEL = Model.of("ProductAssessment", "s", "product_assessment", "s.id")
            .field("id", ModelField.Leaf.ofId(PREFIX, "s.id"))
            .columns(COLUMNS)
            .field("buyer", BodySummaryReads.ifAny("buyer", "s.buyer_id"));

    private static final String FROM = "FROM product_assessment s"
            + BodySummaryReads.joinIfAny("buyer", "s.buyer_id").sql() + " WHERE ";

    private final Listing listing;

    @Inject
    AssessmentReads(Listing listing) {
        this.listing = listing;
    }

    /** The assessments of a row whose product this SQL gives. */
    static ModelField of(String product) {
        return new ModelField.Many(MODEL, "s.product_id = " + product, SORT);
    }

    /** Assessments by their ids. */
    NodeType node() {
        return NodeType.open(
                PREFIX,
                MODEL,
                keys ->
                        listing
                                .rows(READ, new Sql().append(FROM + "s.id = ANY(?)", (Object)
                                                keys.toArray(UUID[]::new)))
                                .stream()
                                .map(AssessmentReads::view)
                                .toList());
    }

    /** Assessments by product, the newest first. */
    Map<UUID, List<AssessmentView>> byProduct(Collection<UUID> products) {
        Sql from = new Sql()
                .append(FROM + "s.product_id = ANY(?) ORDER BY " + SORT, (Object) products.toArray(UUID[]::new));
        Map<UUID, List<AssessmentView>> found = new HashMap<>();
        for (Tuple row : listing.rows(READ, from)) {
            found.computeIfAbsent(row.get("product_id", UUID.class), product -> new ArrayList<>())
                    .add(view(row));
        }
        return found;
    }

    private static AssessmentView view(Tuple row) {
        return new AssessmentView(
                PublicId.of(PREFIX, row.get("key", UUID.class)),
                StandardKind.valueOf(row.get("standard_kind", String.class)),
                row.get("standard", String.class),
                row.get("buyer_key", UUID.class) == null ? null : BodySummaryReads.view(row, "buyer"),
                row.get("assessor", String.class),
                AssessmentResult.valueOf(row.get("result", String.class)),
                List.of(row.get("gaps", String[].class)),
                row.get("assessed_on", LocalDate.class),
                row.get("valid_until", LocalDate.class));
    }
}
