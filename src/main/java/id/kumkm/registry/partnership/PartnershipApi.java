package id.kumkm.registry.partnership;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.reads.Node;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.register.Records;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Queries of partnerships, and the two sides of each. */
@GraphQLApi
public class PartnershipApi {

    private final PartnershipReads reads;
    private final Records records;

    @Inject
    public PartnershipApi(PartnershipReads reads, Records records) {
        this.reads = reads;
        this.records = records;
    }

    @Query("partnership")
    @PermitAll
    @Description(
            "One partnership by its id (kemitraan); null where there is none, or, for callers who have nothing to do"
                    + " with it, none that was confirmed and had begun by the end of last month.")
    public @Nullable PartnershipView partnership(
            @Name("id") @Id @NonNull @Description("Id of the partnership, partner_...") String id) {
        return PartnershipView.key(id).flatMap(reads::byId).orElse(null);
    }

    @Query("partnerships")
    @NonNull
    @PermitAll
    @Description(
            "Partnerships by filter, in pages: confirmed ones as they stood at the end of last month; their sides, the"
                    + " sides' offices and the ministry find all of theirs, as they stand today. A cursor is good for the"
                    + " same filter and sort only.")
    public PartnershipConnection partnerships(
            @Name("filter") @Description("Conditions; without them all.") @Nullable PartnershipFilter filter,
            @Name("sort") @DefaultValue("REGISTERED_DESC") @Description("Order of the list.") @Nullable
                    PartnershipSort sort,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        PageRequest page = PageRequest.of(first, after, last, before);
        PartnershipSort order = sort == null ? PartnershipSort.REGISTERED_DESC : sort;
        return PartnershipConnection.of(reads.page(filter, order, page), filter, order);
    }

    @NonNull
    @PermitAll
    @Description("How many partnerships the whole list holds for the caller; counted only when asked for.")
    public Total total(@Source PartnershipConnection connection) {
        return reads.total(connection.filter(), connection.sort());
    }

    @NonNull
    @PermitAll
    @Description("The supplier (pemasok): an UMKM or a cooperative.")
    public List<@NonNull Node> supplier(@Source List<PartnershipView> partnerships) {
        return sides(partnerships, PartnershipView::supplierKey);
    }

    @NonNull
    @PermitAll
    @Description("The buyer (pembeli): an industry or a medium enterprise.")
    public List<@NonNull Node> buyer(@Source List<PartnershipView> partnerships) {
        return sides(partnerships, PartnershipView::buyerKey);
    }

    /** A body may stand in another register by now, so each is asked for in all of them. */
    private List<Node> sides(List<PartnershipView> partnerships, Function<PartnershipView, UUID> side) {
        List<String> ids = partnerships.stream()
                .map(side)
                .flatMap(key -> Arrays.stream(BodyKind.values()).map(kind -> kind.publicId(key)))
                .toList();
        List<@Nullable Node> found = records.byIds(ids);
        int kinds = BodyKind.values().length;
        return IntStream.range(0, partnerships.size())
                .mapToObj(at -> found.subList(at * kinds, (at + 1) * kinds).stream()
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
