package id.kumkm.registry.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock that rules go by in tests: the true one until a test moves it, in the service and in its database alike. */
@Alternative
@Priority(1)
@Singleton
public class MovableClock extends Clock {

    private static volatile int daysAhead;

    /** As many days on as this day is after today. */
    public static void moveTo(LocalDate day) throws SQLException {
        move(Math.toIntExact(ChronoUnit.DAYS.between(Partnerships.TODAY, day)));
    }

    public static void moveBack() throws SQLException {
        move(0);
    }

    private static void move(int days) throws SQLException {
        daysAhead = days;
        try (Connection owner = Database.asOwner()) {
            Database.execute(
                    owner, "CREATE OR REPLACE VIEW clock AS SELECT now() + interval '" + days + " days' AS at");
        }
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(Period.ofDays(daysAhead));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
