package id.kumkm.registry.statistics.publication;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.Problem;
import java.time.LocalDate;

/**
 * Counts of days to come follow from the last days of contracts. An office whose enterprises are members of a cooperative
 * elsewhere would read from them when that cooperative's contracts end, which its two sides alone may know.
 */
public final class DaysToCome {

    private DaysToCome() {}

    /** FORBIDDEN for others than the ministry, which reads every contract. */
    public static void check(Caller caller, LocalDate day, LocalDate today) {
        if (day.isAfter(today) && !Policy.mayReadCounts(caller, Sector.UMKM, null)) {
            throw Problem.forbidden(
                    "Angka untuk hari yang akan datang hanya untuk kementerian; tanyakan sampai " + today + ".",
                    "Numbers of days to come are for the ministry alone; ask up to " + today + ".");
        }
    }
}
