package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.body.IdempotencyRepository;
import id.kumkm.registry.ledger.Ledger;
import id.kumkm.registry.platform.Reason;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Changes of a body and of its links, for the rooms above the registers: one transaction, which finds the body, asks the
 * policy and locks the body in the version that the caller saw before anything is written. A link does not raise that
 * version: its days are not for everybody who sees the body. What is refused leaves nothing behind.
 */
@ApplicationScoped
public class BodyChanges {

    private final Records records;
    private final BodyRepository bodies;
    private final IdempotencyRepository keys;
    private final Ledger ledger;

    @Inject
    BodyChanges(Records records, BodyRepository bodies, IdempotencyRepository keys, Ledger ledger) {
        this.records = records;
        this.bodies = bodies;
        this.keys = keys;
        this.ledger = ledger;
    }

    /** What is written of the body, which has been locked. */
    public interface Step {
        void apply(Held body, Rejections rejections);
    }

    /** A link that is added to the body, which has been locked; gives its key, or the body's where it has none alone. */
    public interface Addition {
        UUID apply(Held body, Rejections rejections);
    }

    /** How a body is locked in the version that the caller saw; false where it has moved on. */
    private interface Lock {
        boolean take(Held body, int expectedVersion);
    }

    /**
     * Changes a body itself, and raises its version.
     *
     * @param path of the body's id in the input
     */
    public Outcome change(String path, Change change, Change.Permission permission, Step step) {
        Lock claim = (body, version) -> bodies.claim(body.key(), version, RegisterService.now());
        return change(path, change, permission, claim, step);
    }

    /** Changes a link of a body, whose version stays. */
    public Outcome changeLink(String path, Change change, Change.Permission permission, Step step) {
        return change(path, change, permission, this::hold, step);
    }

    private boolean hold(Held body, int expectedVersion) {
        return bodies.hold(body.key(), expectedVersion);
    }

    private Outcome change(String path, Change change, Change.Permission permission, Lock lock, Step step) {
        Rejections badReason = Reason.check(change.reason());
        return badReason.any()
                ? Outcome.refused(badReason)
                : Transactions.call(
                        () -> attempt(path, change, permission, lock, (body, rejections) -> {
                            step.apply(body, rejections);
                            return body.key();
                        }),
                        Outcome::isMade);
    }

    /**
     * Adds a link to a body, whose version stays. The same request under the same key of the caller's adds nothing again, and is answered
     * as it was the first time, as far as the caller may read that today.
     */
    public Outcome addLink(String path, Change change, Keyed request, Change.Permission permission, Addition addition) {
        return Transactions.call(
                () -> Repeats.once(
                        keys,
                        change.caller(),
                        request,
                        () -> attempt(path, change, permission, this::hold, addition),
                        () -> BodyKind.of(change.id())
                                .flatMap(kind -> kind.key(change.id()))
                                .orElseThrow()),
                Outcome::isMade);
    }

    private Outcome attempt(String path, Change change, Change.Permission permission, Lock lock, Addition addition) {
        Held body = records.held(List.of(change.id())).get(change.id());
        if (body == null || !permission.allows(change.caller(), body.holding())) {
            return Outcome.notFound(path);
        }
        ledger.sign(change.caller().subject(), change.caller().source(), change.reason());
        boolean seen = body.version() == change.expectedVersion();
        if (!seen || !lock.take(body, change.expectedVersion())) {
            return Outcome.conflict(bodies.version(body.key()));
        }
        Rejections rejections = new Rejections();
        UUID made = addition.apply(body, rejections);
        return rejections.any() ? Outcome.refused(rejections) : Outcome.made(made);
    }
}
