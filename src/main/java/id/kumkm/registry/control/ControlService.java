package id.kumkm.registry.control;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.register.BodyChanges;
import id.kumkm.registry.register.Change;
import id.kumkm.registry.register.Held;
import id.kumkm.registry.register.Keyed;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Records;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes of ownership and control. Whoever writes of the owned body records them; the owner's side confirms them. */
@Singleton
public class ControlService {

    private final BodyChanges changes;
    private final Records records;
    private final ControlRepository repository;
    private final ControlReads reads;
    private final Today today;

    @Inject
    ControlService(
            BodyChanges changes, Records records, ControlRepository repository, ControlReads reads, Today today) {
        this.today = today;
        this.reads = reads;
        this.changes = changes;
        this.records = records;
        this.repository = repository;
    }

    /** Records that a body owns or controls another; gives the key of the entry. */
    public Outcome record(RecordControl input, Caller caller) {
        Change change = new Change(input.ownedId(), input.expectedVersion(), caller, null);
        return changes.addLink(
                "ownedId", change, keyed(input.idempotencyKey(), input), Policy::mayWrite, (owned, rejections) -> {
                    Held owner = records.held(List.of(input.ownerId())).get(input.ownerId());
                    if (owner == null) {
                        rejections.add("NOT_FOUND", "ownerId", "Data tidak ditemukan.", "The record is not found.");
                        return owned.key();
                    }
                    Control control = new Control(input, owner, owned, caller, rejections);
                    if (!rejections.any()) {
                        place(control, rejections);
                    }
                    return control.id();
                });
    }

    private Keyed keyed(@Nullable String key, Object input) {
        return new Keyed(key, input, reads::readable);
    }

    private void place(Control control, Rejections rejections) {
        repository.waitForOtherWriters();
        if (repository.overlaps(control)) {
            rejections.add(
                    "OVERLAP",
                    "since",
                    "Hal yang sama sudah tercatat untuk sebagian masa itu.",
                    "The same is already recorded for some of these days.");
        } else {
            judge(control, "ownerId", "sharePercent", rejections);
        }
        if (!rejections.any()) {
            repository.persistAndFlush(control);
        }
    }

    /** Beside what is confirmed by now: what waits decides nothing, and is judged again when it is confirmed. */
    private void judge(Control control, String ownerPath, String sharePath, Rejections rejections) {
        if (repository.closesACircle(control)) {
            rejections.add(
                    "CYCLE",
                    ownerPath,
                    "Badan itu akan memiliki atau menguasai dirinya sendiri melalui badan lain.",
                    "The body would come to own or control itself through others.");
        } else if (repository.exceedsTheWhole(control)) {
            rejections.add(
                    "SHARES_EXCEED",
                    sharePath,
                    "Bersama kepemilikan lain yang sudah dikonfirmasi, jumlahnya melebihi 100 %.",
                    "With what others own by confirmed entries, it is more than 100 %.");
        }
    }

    /** Lets the owner's side stand behind an entry of the owned body. */
    public Outcome confirm(UUID id, String owned, String owner, ConfirmControl input, Caller caller) {
        Change change = new Change(owned, input.expectedVersion(), caller, null);
        Holding other = holding(owner);
        Change.Permission ofEitherSide =
                (who, held) -> Policy.mayReadRestricted(who, held) || Policy.mayReadRestricted(who, other);
        return changes.addLink("id", change, keyed(input.idempotencyKey(), input), ofEitherSide, (body, rejections) -> {
            repository.waitForOtherWriters();
            Control control = repository.findById(id);
            judge(control, "id", "id", rejections);
            control.confirm(caller, Policy.confirmation(caller, other), OffsetDateTime.now(ZoneOffset.UTC), rejections);
            if (!rejections.any()) {
                repository.flush();
            }
            return id;
        });
    }

    private Holding holding(String owner) {
        return Objects.requireNonNull(records.held(List.of(owner)).get(owner)).holding();
    }

    /** Ends an entry of the owned body, by who may correct either side; far back by the ministry. */
    public Outcome end(UUID id, String owned, String owner, EndControl input, Caller caller) {
        Change change = new Change(owned, input.expectedVersion(), caller, input.reason());
        Holding other = holding(owner);
        Change.Permission ofEitherSide = (who, held) -> Policy.mayWrite(who, held) || Policy.mayWrite(who, other);
        return changes.changeLink("id", change, ofEitherSide, (body, rejections) -> {
            boolean corrects = Policy.maySteward(caller, body.holding()) || Policy.maySteward(caller, other);
            Control control = repository.findById(id);
            control.end(input.until(), rejections);
            control.checkEnd(corrects, input.until(), today.get(), rejections);
            if (!rejections.any()) {
                repository.flush();
            }
        });
    }
}
