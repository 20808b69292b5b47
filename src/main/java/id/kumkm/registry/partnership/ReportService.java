package id.kumkm.registry.partnership;

import static id.kumkm.registry.partnership.PartnershipChanges.notFound;
import static id.kumkm.registry.partnership.PartnershipChanges.now;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.partnership.PartnershipChanges.Addition;
import id.kumkm.registry.partnership.PartnershipChanges.Change;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.register.Keyed;
import id.kumkm.registry.register.Outcome;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What both sides report of a partnership: what happened in it, and what they complain of. */
@Singleton
public class ReportService {

    private final PartnershipRepository repository;
    private final PartnershipChanges changes;
    private final EventReads events;
    private final ComplaintReads complaints;
    private final Callers callers;

    @Inject
    ReportService(
            PartnershipRepository repository,
            PartnershipChanges changes,
            EventReads events,
            ComplaintReads complaints,
            Callers callers) {
        this.events = events;
        this.complaints = complaints;
        this.callers = callers;
        this.repository = repository;
        this.changes = changes;
    }

    /** Records what happened, as a side or an office of one reports it. */
    public Outcome report(ReportDelivery input, Caller caller) {
        Keyed request = new Keyed(input.idempotencyKey(), input, made -> events.readable(made, callers.viewing()));
        return add(input.partnershipId(), request, caller, (sides, one, wrong) -> {
            one.lifecycle().checkConfirmed("partnershipId", wrong);
            PartnershipEvent event = new PartnershipEvent(one, input.type(), now());
            if (!wrong.any()) {
                event.describe(input, one, repository.today(), wrong);
            }
            add(event, wrong);
            return event.id();
        });
    }

    /** Records a complaint. */
    public Outcome complain(FileComplaint input, Caller caller) {
        Keyed request = new Keyed(input.idempotencyKey(), input, complaints::readable);
        return add(input.partnershipId(), request, caller, (sides, one, wrong) -> {
            PartnershipComplaint complaint = new PartnershipComplaint(one, input.kind(), now());
            complaint.describe(input.description(), wrong);
            add(complaint, wrong);
            return complaint.id();
        });
    }

    /** Adds what a side, or an office of one, tells of their partnership. */
    private Outcome add(String partnership, Keyed request, Caller caller, Addition addition) {
        return changes.add(
                new Change(partnership, null, caller, null),
                request,
                (sides, one) -> sides.mayTakePart(caller, one.source()),
                addition);
    }

    /** Notes a further step of a complaint that another has filed. */
    public Outcome handle(HandleComplaint input, Caller caller) {
        UUID key = ComplaintView.key(input.id()).orElse(null);
        String partnership = key == null ? null : partnershipOf(key);
        if (key == null || partnership == null) {
            return Outcome.notFound("id");
        }
        Outcome outcome = changes.add(
                new Change(partnership, null, caller, input.reason()),
                Keyed.none(input),
                (sides, one) -> sides.mayVerify(caller),
                (sides, one, wrong) -> {
                    PartnershipComplaint complaint = repository.complaint(key);
                    if (complaint == null) {
                        notFound("id", wrong);
                    } else if (repository.isFiledBy(caller.subject(), key, one.supplierId())) {
                        wrong.add(
                                "OWN_CHANGE",
                                "id",
                                "Aduan Anda sendiri harus ditangani orang lain.",
                                "Your own complaint is handled by someone else.");
                    } else {
                        complaint.handle(input.status(), wrong);
                    }
                    return key;
                });
        boolean outOfArea =
                outcome.rejections().stream().anyMatch(one -> one.code().equals("NOT_FOUND"));
        return outOfArea ? Outcome.notFound("id") : outcome;
    }

    private @Nullable String partnershipOf(UUID complaint) {
        PartnershipComplaint found = repository.complaint(complaint);
        return found == null ? null : PartnershipView.publicId(found.partnershipId());
    }

    private void add(Object what, Rejections rejections) {
        if (!rejections.any()) {
            repository.add(what);
        }
    }
}
