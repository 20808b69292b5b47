package id.kumkm.registry.partnership;

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

    @Inject
    PartnershipRules(PartnershipRepository repository) {
        this.repository = repository;
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
