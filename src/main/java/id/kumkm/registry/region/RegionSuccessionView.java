package id.kumkm.registry.region;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Where a region came from and what became of it, as it leaves. */
@Name("RegionSuccession")
@Description("Where a region came from and what became of it: one region split into several (pemekaran), several merged"
        + " into one (penggabungan), or a code replaced; by law (UU 23/2014, penataan daerah). One step each way.")
public record RegionSuccessionView(
        @Description("The region asked for.") @NonNull RegionView region,

        @Description("Regions that it took over from (daerah induk), the oldest step first. Several: a merger.")
        @NonNull
        List<@NonNull Step> predecessors,

        @Description(
                "Regions that took over from it (daerah baru), the oldest step first. Several: a split; a region that is"
                        + " still in force lost a part of itself to them.")
        @NonNull
        List<@NonNull Step> successors) {

    /** A region at the other end of a step. */
    @Name("RegionSuccessionStep")
    @Description("A region at the other end of a step of succession.")
    public record Step(
            @Description("The other region.") @NonNull RegionView region,

            @Description("First day on which the successor's code holds.") @NonNull
            LocalDate effectiveOn) {}
}
