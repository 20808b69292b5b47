package id.kumkm.registry.partnership;

import id.kumkm.registry.body.ArrivalRepository;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.platform.Days;
import id.kumkm.registry.platform.Rejections;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked of a change of a partnership beyond its own terms: by the law, by other partnerships, and of one side. */
@Singleton
class PartnershipRules {

    private static final String COMMODITY = "terms.commodity";

    private final PartnershipRepository repository;
    private final ArrivalRepository arrivals;

    @Inject
    PartnershipRules(PartnershipRepository repository, ArrivalRepository arrivals) {
        this.repository = repository;
        this.arrivals = arrivals;
    }

    /** What the law asks of the two sides. It may have changed since it was registered: sides grow, and are bought. */
    void checkLaw(Sides sides, Partnership one, String supplierPath, String buyerPath, Rejections rejections) {
        sides.check(supplierPath, buyerPath, rejections);
        checkControl(one, supplierPath, rejections);
    }

    void checkControl(Partnership one, String path, Rejections rejections) {
        if (!rejections.any()) {
            Sides.checkControl(repository.isControlled(one), path, rejections);
        }
    }

    /**
     * Days before the supplier came to the office's region count in the numbers of the office that had it then.
     *
     * @param first its first day until now; null where it is new
     */
    void checkArrival(Sides sides, Partnership one, @Nullable LocalDate first, Caller caller, Rejections rejections) {
        LocalDate wanted = one.terms().startsOn();
        if (rejections.any() || wanted.equals(first) || !sides.writesAsOffice(caller, one.source())) {
            return;
        }
        LocalDate arrived = arrivals.on(caller, one.supplierId());
        if (arrived != null && wanted.isBefore(arrived)) {
            rejections.add(
                    "CAME_LATER",
                    "terms.startsOn",
                    "Pemasok masuk wilayah Anda pada " + arrived + "; hari sebelumnya dicatat oleh dinas di atas kedua"
                            + " wilayah, kementerian, atau sistem sumbernya.",
                    "The supplier came to your region on " + arrived + "; an office above both regions, the ministry or"
                            + " its source records the days before.");
        }
    }

    /** Of what waits nobody writes two over the same days, be it in one step or in two. */
    void checkWritten(Partnership one, Caller caller, Rejections rejections) {
        if (!rejections.any()) {
            boolean taken = one.lifecycle().isConfirmed() ? repository.overlaps(one) : repository.overlaps(one, caller);
            Sides.checkOnce(taken, COMMODITY, rejections);
        }
    }

    void checkOnce(Partnership one, String path, Rejections rejections) {
        if (!rejections.any()) {
            Sides.checkOnce(repository.overlaps(one), path, rejections);
        }
    }

    /**
     * Days that both sides confirmed, and that lie behind them, have been counted. One side alone ends them no further back
     * than the time that news takes; the ministry corrects the rest. What nobody confirmed counts for nothing and is free.
     *
     * @param day of the end; null where it is none that lies behind
     */
    void checkEnd(ActingSide by, Partnership one, @Nullable LocalDate day, String path, Rejections rejections) {
        boolean free = by == ActingSide.KEMENTERIAN || !one.lifecycle().isConfirmed();
        if (!free && !rejections.any()) {
            Days.endOfOneSide(day, repository.today(), path, rejections);
        }
    }
}
