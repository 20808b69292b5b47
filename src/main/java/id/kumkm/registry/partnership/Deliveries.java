package id.kumkm.registry.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of the first and of the last delivery in a partnership; null where nothing was delivered. */
record Deliveries(@Nullable LocalDate first, @Nullable LocalDate last) {

    /** The day, or the one after the last of them. */
    LocalDate notBefore(LocalDate day) {
        return last == null || day.isAfter(last) ? day : last.plusDays(1);
    }

    /** True where none lies outside of these days, the last of which may be open. */
    boolean areWithin(LocalDate from, @Nullable LocalDate to) {
        return (first == null || !first.isBefore(from)) && (last == null || to == null || !last.isAfter(to));
    }
}
