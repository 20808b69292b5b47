package id.kumkm.registry.partnership;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on a list of partnerships; those of one object hold together. */
@Input("PartnershipFilter")
@Description("Conditions on partnerships. Those of one object hold together; absent ones do not count.")
public record PartnershipFilter(
        @Description("Id of the supplier.") @Id @Nullable String supplier,

        @Description("Id of the buyer.") @Id @Nullable String buyer,

        @Description("Any of these patterns.") @Nullable List<PartnershipPattern> pattern,

        @Description("Any of these statuses, as the caller is told of them: today, or at the end of last month.")
        @Nullable
        List<PartnershipStatus> status,

        @Description("Kemendagri code of a region at any level; those whose supplier is in it.") @Nullable
        String region,

        @Description("Kemendagri code of a region at any level; those whose buyer is in it.") @Nullable
        String buyerRegion,

        @Description("Group of the commodity: chapter of the Harmonized System, 2 digits.") @Nullable
        String hsChapter,

        @Description("Group of the commodity by KBLI.") @Nullable
        CommodityFilter kbli,

        @Description("Year of the first day.") @Nullable Integer startYear,

        @Description(
                "Changed since this moment: what was not to be seen before it, and some that just was. Only those whose"
                        + " class P1 the caller may read; FORBIDDEN for callers who read it of none.")
        @Nullable
        OffsetDateTime updatedSince,

        @Description("All of these hold.") @Nullable List<@Nullable PartnershipFilter> and,

        @Description("At least one of these holds.") @Nullable
        List<@Nullable PartnershipFilter> or,

        @Description("This does not hold.") @Nullable PartnershipFilter not) {

    static PartnershipFilter ofSupplier(String id) {
        return new PartnershipFilter(id, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static PartnershipFilter ofBuyer(String id) {
        return new PartnershipFilter(null, id, null, null, null, null, null, null, null, null, null, null, null);
    }
}
