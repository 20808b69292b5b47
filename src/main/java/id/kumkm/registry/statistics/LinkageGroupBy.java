package id.kumkm.registry.statistics;

import id.kumkm.registry.region.RegionLevel;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** How a rate is broken down. */
@Input("LinkageGroupBy")
@Description("How a rate is broken down: by regions of one level, by one dimension, or by both (pengelompokan).")
public record LinkageGroupBy(
        @Description("Level of the regions: PROVINCE, REGENCY, or inside a region DISTRICT.") @Nullable
        RegionLevel level,

        @Description("What else UMKM are grouped by.") @Nullable
        StatisticDimension dimension) {}
