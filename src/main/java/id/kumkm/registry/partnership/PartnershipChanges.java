package id.kumkm.registry.partnership;

import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.body.IdempotencyRepository;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.ledger.Ledger;
import id.kumkm.registry.platform.Reason;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Transactions;
import id.kumkm.registry.register.Keyed;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Repeats;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How anything of a partnership is changed: found, allowed, its supplier locked, and only then written. */
@Singleton
class PartnershipChanges {

    private final PartnershipRepository repository;
    private final BodyRepository bodies;
    private final IdempotencyRepository keys;
    private final Ledger ledger;

    @Inject
    PartnershipChanges(
            PartnershipRepository repository, BodyRepository bodies, IdempotencyRepository keys, Ledger ledger) {
        this.repository = repository;
        this.bodies = bodies;
        this.keys = keys;
        this.ledger = ledger;
    }

    /**
     * A change of one partnership: which, in which version where that matters, by whom, and why where a reason is asked
     * for.
     */
    record Change(
            String id,
            @Nullable Integer expectedVersion,
            Caller caller,
            @Nullable String reason) {}

    /** Whether a caller may make such a change of a partnership between such sides. */
    interface Permission {
        boolean allows(Sides sides, Partnership one);
    }

    /** What happens to the partnership, whose supplier has been locked. */
    interface Step {
        void apply(Sides sides, Partnership one, Rejections rejections);
    }

    /** Adds something to a partnership; gives its key where nothing is wrong with it. */
    interface Addition {
        UUID apply(Sides sides, Partnership one, Rejections rejections);
    }

    /** Changes the partnership itself, which the caller has seen in its newest version. */
    Outcome change(Change change, Permission permission, Step step) {
        Addition changed = (sides, one, rejections) -> {
            one.changed(now());
            step.apply(sides, one, rejections);
            return one.id();
        };
        return checked(
                change,
                "id",
                key -> Transactions.call(() -> attempt(key, "id", change, permission, changed), Outcome::isMade));
    }

    /** Adds something to a partnership. */
    Outcome add(Change change, Keyed request, Permission permission, Addition addition) {
        return checked(
                change,
                "partnershipId",
                key -> once(
                        change.caller(),
                        request,
                        () -> attempt(key, "partnershipId", change, permission, addition),
                        () -> repository.findById(key).supplierId()));
    }

    /** Makes something of a supplier, which is made once under a key of the caller's own. */
    Outcome once(Caller caller, Keyed request, Supplier<Outcome> work, Supplier<UUID> supplier) {
        return Transactions.call(() -> Repeats.once(keys, caller, request, work, supplier), Outcome::isMade);
    }

    private interface Work {
        Outcome of(UUID key);
    }

    private static Outcome checked(Change change, String path, Work work) {
        Rejections rejections = new Rejections();
        Reason.clean(change.reason(), rejections);
        UUID key = PartnershipView.key(change.id()).orElse(null);
        if (key == null) {
            notFound(path, rejections);
        }
        return key == null || rejections.any() ? Outcome.refused(rejections) : work.of(key);
    }

    private Outcome attempt(UUID key, String path, Change change, Permission permission, Addition addition) {
        Partnership one = repository.findById(key);
        if (one == null || sidesOf(one, permission) == null) {
            return Outcome.notFound(path);
        }
        ledger.sign(change.caller().subject(), change.caller().source(), change.reason());
        bodies.holdAll(Set.of(one.supplierId()));
        // Whoever changes it or its supplier locks the supplier too: what was read before may be old, what
        // is read from here on stays. The buyer is not locked: a change of it that comes meanwhile counts
        // as later (ADR 19).
        repository.refresh(one);
        Sides sides = sidesOf(one, permission);
        if (sides == null) {
            return Outcome.notFound(path);
        }
        Integer expected = change.expectedVersion();
        if (expected != null && one.version() != expected) {
            return Outcome.conflict(sides.mayTakePart(change.caller(), one.source()) ? one.version() : null);
        }
        Rejections rejections = new Rejections();
        UUID made = addition.apply(sides, one, rejections);
        if (rejections.any()) {
            return Outcome.refused(rejections);
        }
        repository.flush();
        return Outcome.made(made);
    }

    /** Its sides as they are now; null where no such change is allowed between them. */
    private @Nullable Sides sidesOf(Partnership one, Permission permission) {
        Map<UUID, Party> parties = repository.parties(one.supplierId(), one.buyerId());
        Sides sides = new Sides(
                Objects.requireNonNull(parties.get(one.supplierId())),
                Objects.requireNonNull(parties.get(one.buyerId())));
        return permission.allows(sides, one) ? sides : null;
    }

    /** Absent and out of area look alike. */
    static void notFound(String path, Rejections rejections) {
        rejections.add("NOT_FOUND", path, "Data tidak ditemukan.", "The record is not found.");
    }

    /** Micro-seconds, as the database keeps them. */
    static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
