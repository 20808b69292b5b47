package id.kumkm.registry.statistics;

import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.region.RegionLevel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables that are published. Each further one tells of the same enterprises once more, and the finer it is, the more of few;
 * a district's rate would tell of the one cooperative that it has.
 */
final class PublishedTables {

    private static final Set<StatisticDimension> DIMENSIONS = EnumSet.of(
            StatisticDimension.SCALE,
            StatisticDimension.LEGAL_FORM,
            StatisticDimension.KBLI_2020_CATEGORY,
            StatisticDimension.KBLI_2025_CATEGORY);

    private PublishedTables() {}

    /** FORBIDDEN where a rate is not among them. */
    static void check(
            LinkageVariant variant,
            StatisticPopulation population,
            RegionLevel level,
            @Nullable StatisticDimension dimension) {
        if (population != StatisticPopulation.ALL || !isPublished(variant, level, dimension)) {
            throw Problem.forbidden(
                    "Tabel ini tidak diterbitkan. Diterbitkan untuk population ALL, nasional dan per provinsi: setiap varian; juga"
                            + " menurut SCALE, LEGAL_FORM, KBLI_2020_CATEGORY atau KBLI_2025_CATEGORY untuk UMK_UMB, UMKM_UB dan"
                            + " keduanya DIRECT, menurut OWNER_SEX untuk UMK_UMB; per kabupaten/kota: keempat varian itu tanpa"
                            + " rincian.",
                    "This table is not published. Published are, for population ALL, by nation and province: each variant; by"
                            + " SCALE, LEGAL_FORM, KBLI_2020_CATEGORY or KBLI_2025_CATEGORY, too, for UMK_UMB, UMKM_UB and both"
                            + " as DIRECT, by OWNER_SEX for UMK_UMB; by regency these four variants without a dimension.");
        }
    }

    private static boolean isPublished(
            LinkageVariant variant, RegionLevel level, @Nullable StatisticDimension dimension) {
        boolean isWide = level == RegionLevel.PROVINCE;
        if (dimension == StatisticDimension.OWNER_SEX) {
            return isWide && variant == LinkageVariant.UMK_UMB;
        }
        if (dimension != null && !DIMENSIONS.contains(dimension)) {
            return false;
        }
        return variant.followsFromMembersOrDeliveries()
                ? isWide && dimension == null
                : isWide || (level == RegionLevel.REGENCY && dimension == null);
    }

    /** FORBIDDEN where a period is neither a month nor the 12 months up to its last day. */
    static void checkPeriod(LocalDate first, LocalDate last) {
        LocalDate month = last.withDayOfMonth(1);
        if (!first.equals(month) && !first.equals(year(last))) {
            throw Problem.forbidden(
                    "Diterbitkan untuk satu bulan atau 12 bulan sampai to: from " + month + " atau " + year(last) + ".",
                    "Published for one month or for the 12 months up to to: from " + month + " or " + year(last) + ".");
        }
    }

    /** The first of the 12 months up to a day. */
    static LocalDate year(LocalDate last) {
        return last.withDayOfMonth(1).minusMonths(11);
    }

    /** FORBIDDEN where what is told of a region is published of larger ones alone. */
    static void check(Area area, RegionLevel lowest) {
        if (area.level().compareTo(lowest) > 0) {
            throw Problem.forbidden(
                    "Angka ini diterbitkan sampai tingkat " + lowest + ".",
                    "These numbers are published down to the level " + lowest + ".");
        }
    }
}
