package id.kumkm.registry.statistics;

import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionCode;
import id.kumkm.registry.region.RegionLevel;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a statistic looks: in a region or the whole country, at cells of one level.
 *
 * @param region code, or null for the whole country
 * @param grouped true where each region of the level is told by itself
 */
record Area(@Nullable String region, RegionLevel level, boolean grouped) {

    private static final Pattern CODE = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2})?)?");

    /** BAD_REQUEST where it is none that statistics are kept of. */
    static Area of(@Nullable String written, @Nullable RegionLevel level) {
        String region = written == null ? null : RegionCode.normalise(written);
        if (region != null && !CODE.matcher(region).matches()) {
            throw Problem.badRequest(
                    "region harus kode provinsi, kabupaten/kota, atau kecamatan.",
                    "region must be the code of a province, regency or district.");
        }
        RegionLevel own = region == null ? RegionLevel.PROVINCE : RegionLevel.values()[region.length() / 3];
        if (level == null) {
            return new Area(region, own, false);
        }
        boolean tooLow = level == RegionLevel.VILLAGE || (level == RegionLevel.DISTRICT && region == null);
        if (tooLow || level.compareTo(own) < 0) {
            throw Problem.badRequest(
                    "level harus PROVINCE atau REGENCY, atau DISTRICT di dalam suatu region, dan tidak di atas region.",
                    "level must be PROVINCE or REGENCY, or DISTRICT inside a region, and not above the region.");
        }
        return new Area(region, level, true);
    }

    /** The condition on a {@code statistic_cell c}. */
    Sql cells() {
        Sql where = new Sql().append("c.level = ?", level.ordinal() + 1);
        return region == null
                ? where
                : where.append(" AND c.region_code >= ? AND c.region_code < ?", region, region + "/");
    }

    /** The condition on a column of region codes; a slash follows on the dot with which the codes inside go on. */
    Sql inside(String column) {
        return region == null
                ? new Sql().append("TRUE")
                : new Sql().append(column + " >= ? AND " + column + " < ?", region, region + "/");
    }

    /** SQL of the region of a group. */
    String group() {
        return grouped ? "c.region_code" : "CAST(NULL AS text)";
    }
}
