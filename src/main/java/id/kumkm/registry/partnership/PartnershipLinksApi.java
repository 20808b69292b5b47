package id.kumkm.registry.partnership;

import id.kumkm.registry.cooperative.CooperativeView;
import id.kumkm.registry.industry.IndustryView;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.umkm.UmkmView;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The partnerships of a record. Not batched: a batched source would give the arguments of one alias to all. */
@GraphQLApi
public class PartnershipLinksApi {

    private static final String SUPPLIED =
            "Partnerships in which it is the supplier (kemitraan), the last registered first:"
                    + " confirmed ones as of the end of last month, and for those who have to do with them all, as of today.";
    private static final String BOUGHT = "Partnerships in which it is the buyer (kemitraan), the last registered first:"
            + " confirmed ones as of the end of last month, and for those who have to do with them all, as of today.";

    private final PartnershipReads reads;

    @Inject
    public PartnershipLinksApi(PartnershipReads reads) {
        this.reads = reads;
    }

    @PermitAll
    @Description(SUPPLIED)
    public @Nullable PartnershipConnection partnerships(
            @Source UmkmView umkm,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        return page(Below.SUPPLIED, umkm.key(), umkm.id(), PageRequest.of(first, after, last, before));
    }

    @PermitAll
    @Description(SUPPLIED)
    public @Nullable PartnershipConnection partnerships(
            @Source CooperativeView cooperative,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        return page(Below.SUPPLIED, cooperative.key(), cooperative.id(), PageRequest.of(first, after, last, before));
    }

    @PermitAll
    @Description(BOUGHT)
    public @Nullable PartnershipConnection partnerships(
            @Source IndustryView industry,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        return page(Below.BOUGHT, industry.key(), industry.id(), PageRequest.of(first, after, last, before));
    }

    private PartnershipConnection page(Below side, UUID key, String id, PageRequest page) {
        return PartnershipConnection.of(reads.below(side, key, page), side.filter(id), PartnershipSort.REGISTERED_DESC);
    }
}
