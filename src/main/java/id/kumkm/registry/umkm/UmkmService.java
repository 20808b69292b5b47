package id.kumkm.registry.umkm;

import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.IdempotencyRepository;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.ledger.Ledger;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Changes of registered UMKM, one transaction each. A change that is refused leaves nothing behind. */
@ApplicationScoped
public class UmkmService {

    private final UmkmRepository repository;
    private final BodyRepository bodies;
    private final IdempotencyRepository keys;
    private final RegistrarFactory registrars;
    private final Ledger ledger;

    @Inject
    public UmkmService(
            UmkmRepository repository,
            BodyRepository bodies,
            IdempotencyRepository keys,
            RegistrarFactory registrars,
            Ledger ledger) {
        this.repository = repository;
        this.bodies = bodies;
        this.keys = keys;
        this.registrars = registrars;
        this.ledger = ledger;
    }

    /** Registers each input by the same rules; what is refused does not keep the others from being made. */
    public List<UmkmOutcome> registerAll(List<RegisterUmkm> inputs, Caller caller) {
        return Transactions.call(
                () -> {
                    ledger.sign(caller.subject(), caller.source(), null);
                    var registration = new UmkmRegistration(inputs, caller, now(), registrars, bodies, keys);
                    List<UmkmOutcome> outcomes =
                            inputs.stream().map(registration::register).toList();
                    repository.persistAll(registration.made());
                    keys.keepAll(caller.subject(), registration.keysToKeep());
                    return outcomes;
                },
                outcomes -> true);
    }

    /** Corrects a record. */
    public UmkmOutcome update(UmkmChange change, UpdateUmkm input, Given given) {
        return apply(change, Policy::mayWrite, (umkm, before) -> {
            Rejections rejections = new Rejections();
            if (!umkm.body().follow(input.sourceVersion())) {
                rejections.add(
                        "STALE_SOURCE_VERSION",
                        "sourceVersion",
                        "Sumber sudah mengirim versi ini atau yang lebih baru.",
                        "The source already gave this or a newer version.");
            }
            umkm.describe(input.umkm(), given.in("umkm"), registrars.forAll(List.of(input.umkm())), rejections);
            if (!rejections.any() && !Policy.mayWrite(change.caller(), umkm.holding())) {
                rejections.add(
                        "OUT_OF_AREA",
                        "umkm.regionCode",
                        "Wilayah berada di luar kewenangan Anda.",
                        "The region lies out of your bounds.");
            }
            return rejections;
        });
    }

    /** Submits a record for verification. */
    public UmkmOutcome submit(UmkmChange change) {
        return apply(
                change,
                Policy::mayWrite,
                (umkm, before) -> possible(umkm.body().standing().submit()));
    }

    /** Decides on a submitted record: verified, sent back or refused. Four eyes. */
    public UmkmOutcome verify(UmkmChange change, Verification decision) {
        return apply(change, Policy::mayVerify, (umkm, before) -> {
            if (!Policy.changedItLast(change.caller(), before)) {
                return possible(umkm.body().standing().decide(decision));
            }
            Rejections rejections = new Rejections();
            rejections.add(
                    "OWN_CHANGE",
                    "id",
                    "Perubahan terakhir Anda sendiri harus diverifikasi orang lain.",
                    "Your own last change must be verified by someone else.");
            return rejections;
        });
    }

    /** Puts a record to rest, closes it or brings it back. */
    public UmkmOutcome changeStatus(UmkmChange change, BodyStatus wanted) {
        return apply(change, Policy::mayVerify, (umkm, before) -> umkm.changeStatus(wanted, bodies));
    }

    /** Erases the owner's personal data (UU 27/2022): what was sealed, here and in history, can never be read again. */
    public UmkmOutcome eraseOwner(UmkmChange change) {
        return apply(change, Policy::maySteward, (umkm, before) -> possible(umkm.eraseOwner(now())));
    }

    private UmkmOutcome apply(UmkmChange change, UmkmChange.Permission permission, UmkmChange.Step step) {
        return Transactions.call(
                () -> {
                    Umkm umkm = repository.findWithBody(change.id());
                    if (umkm == null || !permission.allows(change.caller(), umkm.holding())) {
                        return UmkmOutcome.notFound();
                    }
                    var before = umkm.holding();
                    ledger.sign(change.caller().subject(), change.caller().source(), change.reason());
                    if (!bodies.claim(
                            umkm.body(),
                            change.expectedVersion(),
                            change.caller().subject(),
                            now())) {
                        return UmkmOutcome.refused(
                                "VERSION_CONFLICT",
                                "expectedVersion",
                                "Data sudah berubah; baca ulang dahulu.",
                                "The record has moved on; read it again.");
                    }
                    Rejections rejections = step.apply(umkm, before);
                    if (rejections.any()) {
                        return UmkmOutcome.refused(rejections);
                    }
                    repository.flush();
                    return UmkmOutcome.made(change.id());
                },
                UmkmOutcome::isMade);
    }

    static Rejections possible(boolean may) {
        Rejections rejections = new Rejections();
        if (!may) {
            rejections.add(
                    "WRONG_STATE",
                    "id",
                    "Status data tidak mengizinkan perubahan ini.",
                    "The state of the record does not allow this change.");
        }
        return rejections;
    }

    /** Micro-seconds, as the database keeps them. */
    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
