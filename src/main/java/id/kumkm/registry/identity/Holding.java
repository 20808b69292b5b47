package id.kumkm.registry.identity;

import java.util.UUID;

/**
 * What the policy needs to know of a record: its key, its sector, the region that decides its authority, the source
 * that keeps it, and who changed it last.
 */
public record Holding(UUID body, Sector sector, String region, String source, String changedBy) {

    /** True where {@code region} is {@code area} or lies in it. */
    static boolean inside(String region, String area) {
        return region.equals(area) || region.startsWith(area + ".");
    }
}
