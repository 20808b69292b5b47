package id.kumkm.registry.region;

/** A region's code as a number of its digits: 3372011001. No province begins with a zero. */
final class RegionNumber {

    private RegionNumber() {}

    static long of(String code) {
        return Long.parseLong(code.replace(".", ""));
    }

    static String code(long region) {
        return RegionCode.normalise(Long.toString(region));
    }

    static RegionLevel level(long region) {
        if (region < 100) {
            return RegionLevel.PROVINCE;
        }
        if (region < 10_000) {
            return RegionLevel.REGENCY;
        }
        return region < 1_000_000 ? RegionLevel.DISTRICT : RegionLevel.VILLAGE;
    }

    /** The region above; 0 above a province. */
    static long above(long region) {
        return region > 1_000_000 ? region / 10_000 : region / 100;
    }

    /** The numbers of cities begin at 71. */
    static boolean isCity(long regency) {
        return regency % 100 >= 71;
    }

    static boolean isInside(long region, long area) {
        long up = region;
        while (up > area) {
            up = above(up);
        }
        return up == area;
    }
}
