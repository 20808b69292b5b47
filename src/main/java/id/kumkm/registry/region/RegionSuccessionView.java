package id.kumkm.registry.region;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Where a region came from and what became of it, as it leaves. */
@Name("RegionSuccession")
@Description("Where a region came from and what became of it: one region split into several (pemekaran), several merged"
        + " into one (penggabungan), or a code replaced; by law (UU 23/2014, penataan daerah). One step each way. Known"
        + " from the official lists of 2018 to 2023 beside that of 2025, and the laws that split provinces since 1999.")
public record RegionSuccessionView(
        @Description("The region asked for.") @NonNull RegionView region,

        @Description(
                "Names that the code had in earlier lists, the newest first (nama lama). Quite another name may mean"
                        + " that the code was given to another place.")
        @NonNull
        List<@NonNull FormerName> formerNames,

        @Description("Regions that it took over from (daerah induk), the oldest step first. Several: a merger.")
        @NonNull
        List<@NonNull Step> predecessors,

        @Description("Whether the list of predecessors says anything.") @NonNull
        Knowledge predecessorsKnown,

        @Description(
                "Regions that took over from it (daerah baru), the oldest step first. Several: a split; a region that is"
                        + " still in force lost a part of itself to them, or has a code that another region had before.")
        @NonNull
        List<@NonNull Step> successors,

        @Description("Whether the list of successors says anything.") @NonNull
        Knowledge successorsKnown) {

    /** What an empty list means. */
    @Enum("RegionSuccessionKnowledge")
    @Description("What is known of one direction of a succession (kelengkapan riwayat wilayah).")
    public enum Knowledge {
        @Description("The steps in the list are known.")
        RECORDED,
        @Description("No step is known, and none is needed: the region is in force.")
        IN_FORCE,
        @Description("The sources do not say: an empty list does not mean that there was none.")
        NOT_KNOWN
    }

    /** A name of old. */
    @Name("RegionFormerName")
    @Description("A name that the code of a region had.")
    public record FormerName(
            @Description("The name as the list has it.") @NonNull
            String name,

            @Description("Year of the newest official list that has it.") @DataStandard(unit = DataUnit.YEAR)
            int lastList) {}

    /** A region at the other end of a step. */
    @Name("RegionSuccessionStep")
    @Description("A region at the other end of a step of succession.")
    public record Step(
            @Description("The other region.") @NonNull RegionView region,

            @Description("What the predecessor was called then; null where that is not recorded. Another name than the"
                    + " predecessor's: its code was given to another place since.")
            @Nullable
            String formerName,

            @Description("First day on which the successor's code holds; null where it is not known.") @Nullable
            LocalDate effectiveOn,

            @Description(
                    "Year of the newest official list that has the predecessor's code for it; null where the step is"
                            + " not known from lists.")
            @DataStandard(unit = DataUnit.YEAR)
            @Nullable
            Integer lastList,

            @Description("The law that made the successor, for example UU 29/2022; null where it is not recorded.")
            @Nullable
            String law,

            @Description("Day of that law, sure to some days. Not the day from which codes hold.") @Nullable
            LocalDate lawDate) {}
}
