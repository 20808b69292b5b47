package id.kumkm.registry.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is: days of the register are those of the capital. */
@Singleton
public class Today {

    /** The same in a statement. */
    public static final String SQL = "((SELECT at FROM clock) AT TIME ZONE 'Asia/Jakarta')::date";

    /** The last day of the last month, as of which the public is told what follows from days that are not public. */
    public static final String MONTH_END =
            "(CAST(date_trunc('month', (SELECT at FROM clock) AT TIME ZONE 'Asia/Jakarta') AS date) - 1)";

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Clock clock;

    @Inject
    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate get() {
        return LocalDate.ofInstant(clock.instant(), JAKARTA);
    }

    /** {@link #MONTH_END} in Java. */
    public LocalDate monthEnd() {
        return get().withDayOfMonth(1).minusDays(1);
    }
}
