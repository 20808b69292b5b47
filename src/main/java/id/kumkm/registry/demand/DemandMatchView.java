package id.kumkm.registry.demand;

import id.kumkm.registry.body.BodySummaryView;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A demand that a supplier could meet. What it tells of members and partners depends on who asks. */
@Name("SupplyDemandMatch")
@Description("A demand that an UMKM or a cooperative could meet (peluang).")
public record DemandMatchView(
        @Ignore UUID demandKey,
        @Ignore @Nullable UUID productKey,

        @Description("Who wants it (pembeli).") @NonNull BodySummaryView buyer,

        @DataStandard(unit = DataUnit.POINT) @Description("How well it fits, 0 to 1,000 (skor).")
        int score,

        @Description("Why, and where it does not fit.") @NonNull
        List<@NonNull MatchReasonView> reasons,

        @DataStandard(unit = DataUnit.NAMED_BESIDE)
        @Description("Capacity in a month in the demand's unit; null where it cannot be compared. Of a cooperative with"
                + " its members' products where the caller may know its members: see AGGREGATES_MEMBERS.")
        @Nullable
        Double capacityPerMonth,

        @DataStandard(unit = DataUnit.KILOMETRE)
        @Description("Distance to the buyer in kilometres, by public coordinates; null where one has none.")
        @Nullable
        Double distanceKm) {}
