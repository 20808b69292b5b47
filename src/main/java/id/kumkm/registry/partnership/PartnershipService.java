package id.kumkm.registry.partnership;

import static id.kumkm.registry.partnership.PartnershipChanges.notFound;
import static id.kumkm.registry.partnership.PartnershipChanges.now;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.LinkConfirmation;
import id.kumkm.registry.ledger.Ledger;
import id.kumkm.registry.partnership.PartnershipChanges.Change;
import id.kumkm.registry.partnership.ResolvePartnership.Resolution;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.register.Keyed;
import id.kumkm.registry.register.Outcome;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes of partnerships, one transaction each. A change that is refused leaves nothing behind. */
@Singleton
public class PartnershipService {

    private final PartnershipRepository repository;
    private final PartnershipRules rules;
    private final PartnershipChanges changes;
    private final BodyRepository bodies;
    private final Ledger ledger;
    private final PartnershipReads reads;

    @Inject
    PartnershipService(
            PartnershipRepository repository,
            PartnershipRules rules,
            PartnershipChanges changes,
            BodyRepository bodies,
            Ledger ledger,
            PartnershipReads reads) {
        this.reads = reads;
        this.repository = repository;
        this.rules = rules;
        this.changes = changes;
        this.bodies = bodies;
        this.ledger = ledger;
    }

    /** Registers a partnership for its supplier. */
    public Outcome register(RegisterPartnership input, Caller caller) {
        Keyed request = new Keyed(input.idempotencyKey(), input, made -> reads.readable(made, caller));
        return changes.once(caller, request, () -> make(input, caller), () -> key(input.supplierId()));
    }

    private Outcome make(RegisterPartnership input, Caller caller) {
        Rejections rejections = new Rejections();
        Sides seen = sides(input, caller, rejections);
        if (seen == null) {
            return Outcome.refused(rejections);
        }
        OffsetDateTime now = now();
        ledger.sign(caller.subject(), caller.source(), null);
        bodies.holdAll(Set.of(seen.supplier().id()));
        // The supplier stays as it is from here on; until then others may have changed it.
        Sides sides = sides(input, caller, rejections);
        if (sides == null) {
            return Outcome.refused(rejections);
        }
        TermsInput terms = input.terms();
        Known known =
                repository.known(Supply.digits(terms.hs6()), terms.kbliVersion(), Supply.digits(terms.kbliCode()));
        Partnership one = new Partnership(sides.supplier().id(), sides.buyer().id(), caller, now);
        one.begin(input.stage(), terms, known, rejections);
        rules.checkLaw(sides, one, "supplierId", "buyerId", rejections);
        rules.checkWritten(one, caller, rejections);
        rules.checkArrival(sides, one, null, caller, rejections);
        if (rejections.any()) {
            return Outcome.refused(rejections);
        }
        repository.persistAndFlush(one);
        return Outcome.made(one.id());
    }

    private @Nullable Sides sides(RegisterPartnership input, Caller caller, Rejections rejections) {
        UUID supplierId = key(input.supplierId());
        UUID buyerId = key(input.buyerId());
        Map<UUID, Party> parties = repository.parties(supplierId, buyerId);
        Party supplier = parties.get(supplierId);
        Party buyer = parties.get(buyerId);
        if (supplier == null || !new Sides(supplier, supplier).mayWrite(caller, supplier.source())) {
            notFound("supplierId", rejections);
        }
        if (buyer == null) {
            notFound("buyerId", rejections);
        }
        return rejections.any() ? null : new Sides(Objects.requireNonNull(supplier), Objects.requireNonNull(buyer));
    }

    /** The key inside an id of any kind of body; what is no id names nobody. */
    private static UUID key(String id) {
        return BodyKind.of(id).flatMap(kind -> kind.key(id)).orElse(new UUID(0, 0));
    }

    /** Changes the terms; of confirmed ones the last day, whose addendum is recorded as what it is. */
    public Outcome update(UpdatePartnership input, Given given, Caller caller) {
        Given terms = given.in("terms");
        return change(input.id(), input.expectedVersion(), caller, (sides, one, rejections) -> {
            Supply supply = one.supply();
            Known known = repository.known(
                    Supply.digits(input.terms().hs6()),
                    supply.kbliVersion(input.terms(), terms),
                    supply.kbliCode(input.terms(), terms));
            LocalDate first = one.terms().startsOn();
            LocalDate last = one.terms().endsOn();
            ActingSide by = sides.acting(caller, one.source());
            Amendment amendment = new Amendment(by, input.terms(), terms, input.addendumNumber());
            one.update(amendment, repository.deliveries(one), known, rejections);
            one.write(caller);
            rules.checkControl(one, "id", rejections);
            rules.checkWritten(one, caller, rejections);
            rules.checkArrival(sides, one, first, caller, rejections);
            if (!Objects.equals(last, one.terms().endsOn())) {
                rules.checkEnd(by, one, one.terms().endsOn(), "terms.endsOn", rejections);
                addAddendum(one, known.today(), rejections);
            }
        });
    }

    private void addAddendum(Partnership one, LocalDate today, Rejections rejections) {
        if (!rejections.any() && one.lifecycle().isConfirmed()) {
            String number = Objects.requireNonNull(one.lifecycle().addendumNumber());
            repository.add(PartnershipEvent.addendum(one, number, today, now()));
        }
    }

    /** Confirms it: the other side, by somebody who wrote nothing of it. */
    public Outcome confirm(ConfirmPartnership input, Caller caller) {
        return changes.change(
                new Change(input.id(), input.expectedVersion(), caller, null),
                (sides, one) -> sides.mayTakePart(caller, one.source()),
                (sides, one, rejections) -> {
                    String document = DocumentNumber.clean(input.documentNumber(), "documentNumber", rejections);
                    LinkConfirmation as = sides.confirmation(caller);
                    Sides.checkDocument(as, input.documentNumber(), rejections);
                    rules.checkLaw(sides, one, "id", "id", rejections);
                    rules.checkOnce(one, "id", rejections);
                    one.confirm(caller, as, document, now(), rejections);
                });
    }

    /** Notes that the document has become firmer. */
    public Outcome advance(AdvancePartnership input, Caller caller) {
        return change(input.id(), input.expectedVersion(), caller, (sides, one, rejections) -> {
            one.write(caller);
            one.advance(
                    input.stage(),
                    input.agreementNumber(),
                    input.signedOn(),
                    repository.known(null, null, null),
                    rejections);
        });
    }

    /** Stops it before its last day, by the office of either side; before it is confirmed, that is to say no to it. */
    public Outcome end(EndPartnership input, Caller caller) {
        return ofEither(input.id(), input.expectedVersion(), caller, input.reason(), (sides, one, rejections) -> {
            one.stop(input.stoppedOn(), repository.deliveries(one), repository.today(), rejections);
            rules.checkEnd(sides.acting(caller, one.source()), one, input.stoppedOn(), "stoppedOn", rejections);
        });
    }

    /** Lets it rest while its sides are in dispute, by the office of either. */
    public Outcome dispute(DisputePartnership input, Caller caller) {
        return ofEither(input.id(), input.expectedVersion(), caller, input.reason(), (sides, one, rejections) -> {
            one.dispute(repository.deliveries(one), repository.today(), rejections);
            one.lifecycle().raisedBy(sides.acting(caller, one.source()));
        });
    }

    /** Ends a dispute, by the office of either side; it is lifted by the side that raised it. */
    public Outcome resolve(ResolvePartnership input, Caller caller) {
        return ofEither(input.id(), input.expectedVersion(), caller, input.reason(), (sides, one, rejections) -> {
            if (input.resolution() == Resolution.AKTIF) {
                one.lifecycle().checkLift(sides.acting(caller, one.source()), rejections);
                rules.checkLaw(sides, one, "id", "id", rejections);
            }
            one.resolve(input.resolution(), repository.deliveries(one), repository.today(), rejections);
            if (!rejections.any() && input.resolution() == Resolution.AKTIF) {
                // It may have rested beyond the last day that both agreed on.
                Sides.checkOnce(repository.overlaps(one, one.lastDay()), "id", rejections);
            }
        });
    }

    private Outcome change(String id, int expectedVersion, Caller caller, PartnershipChanges.Step step) {
        return changes.change(
                new Change(id, expectedVersion, caller, null),
                (sides, one) -> sides.mayWrite(caller, one.source()),
                step);
    }

    /** A change that is for the office of either side. */
    private Outcome ofEither(
            String id, int expectedVersion, Caller caller, String reason, PartnershipChanges.Step step) {
        return changes.change(
                new Change(id, expectedVersion, caller, reason),
                (sides, one) -> sides.mayEnd(caller, one.source()),
                step);
    }
}
