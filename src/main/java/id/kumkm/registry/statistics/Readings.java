package id.kumkm.registry.statistics;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.statistics.publication.DaysToCome;
import id.kumkm.registry.statistics.publication.PublishedDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says of which day a caller reads, and how. */
@ApplicationScoped
class Readings {

    private final Today today;
    private final PublishedDays days;

    @Inject
    Readings(Today today, PublishedDays days) {
        this.today = today;
        this.days = days;
    }

    /** Officials of the region and the ministry read days exactly, everybody else what is published. */
    Reading of(Area area, @Nullable LocalDate asOf, @Nullable LocalDate knownAt, Caller caller) {
        boolean exact = Policy.mayReadCounts(caller, Sector.UMKM, area.region());
        if (exact && asOf != null) {
            DaysToCome.check(caller, asOf, today.get());
        }
        return of(exact, asOf, knownAt);
    }

    /** Counts of public facts are nobody's secret, on any day. */
    Reading exactly(@Nullable LocalDate asOf, @Nullable LocalDate knownAt) {
        return of(true, asOf, knownAt);
    }

    private Reading of(boolean exact, @Nullable LocalDate asOf, @Nullable LocalDate knownAt) {
        When asked = When.of(asOf, knownAt, today.get());
        if (exact) {
            return new Reading(asked, true, days.noise());
        }
        LocalDate day = days.of(asOf, knownAt);
        return new Reading(When.of(day, day, today.get()), false, days.noise());
    }
}
