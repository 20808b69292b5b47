package id.kumkm.registry.region;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A region that a text may mean. */
@Name("RegionCandidate")
@Description("A region that a written name may mean. Names repeat: more than one candidate may fit.")
public record RegionCandidate(
        @Description("The region.") @NonNull RegionView region,

        @DataStandard(unit = DataUnit.RATIO) @Description("How well it fits, from 0 to 1.")
        double score) {}
