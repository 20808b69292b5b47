package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.IdempotencyRepository;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.ledger.Ledger;
import id.kumkm.registry.person.ErasedRepository;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Reason;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Changes of registered records, one transaction each, the same for every register. A change that is refused leaves
 * nothing behind.
 */
public abstract class RegisterService<E extends Registered<I>, I extends RecordInput> {

    private final BodyKind kind;
    private final RegisterRepository<E> repository;
    private final Tools tools;

    protected RegisterService(BodyKind kind, RegisterRepository<E> repository, Tools tools) {
        this.kind = kind;
        this.repository = repository;
        this.tools = tools;
    }

    /** What every register's service works with. */
    @Singleton
    public static class Tools {

        final BodyRepository bodies;
        final IdempotencyRepository keys;
        final RegistrarFactory registrars;
        final Ledger ledger;
        final VerificationRepository verification;
        final ErasedRepository erased;

        @Inject
        Tools(
                BodyRepository bodies,
                IdempotencyRepository keys,
                RegistrarFactory registrars,
                Ledger ledger,
                VerificationRepository verification,
                ErasedRepository erased) {
            this.verification = verification;
            this.erased = erased;
            this.bodies = bodies;
            this.keys = keys;
            this.registrars = registrars;
            this.ledger = ledger;
        }
    }

    /** Registers each input by the same rules; what is refused does not keep the others from being made. */
    public List<Outcome> registerAll(List<? extends Registration<I>> inputs, Caller caller) {
        return Transactions.call(
                () -> {
                    tools.ledger.sign(caller.subject(), caller.source(), null);
                    var run = new RegistrationRun<E, I>(kind, inputs, repository, caller, now(), tools);
                    List<Outcome> outcomes = inputs.stream().map(run::register).toList();
                    repository.persistAll(run.made());
                    tools.keys.keepAll(caller.subject(), run.keysToKeep());
                    return outcomes;
                },
                outcomes -> true);
    }

    /** Corrects a record. */
    public Outcome update(Correction<I> input, Given given, Caller caller) {
        return change(
                new Change(input.id(), input.expectedVersion(), caller, null), Policy::mayWrite, (record, before) -> {
                    Rejections rejections = new Rejections();
                    boolean bySource = Policy.ofSource(caller, before);
                    if (bySource
                            && record.isErased()
                            && (record.isPersonal() || record.body().isErased())) {
                        Erasure.refuse("id", rejections);
                        return rejections;
                    }
                    Keys.checkVersion(input.sourceVersion(), bySource, rejections);
                    if (!rejections.any() && !record.body().follow(input.sourceVersion())) {
                        rejections.add(
                                "STALE_SOURCE_VERSION",
                                "sourceVersion",
                                "Sumber sudah mengirim versi ini atau yang lebih baru.",
                                "The source already gave this or a newer version.");
                    }
                    describe(record, before, input.asRecord(), given.in(kind.member()), caller, rejections);
                    return rejections;
                });
    }

    private void describe(E record, Holding before, I input, Given given, Caller caller, Rejections rejections) {
        Rejections inside = rejections.in(kind.member());
        boolean personal = record.isPersonal() && !Policy.mayDisclose(caller, before);
        boolean guarded = personal && record.hasPersonalData();
        boolean erased = Policy.ofSource(caller, before) && record.isErased();
        Registrar registrar = tools.registrars.forAll(List.of(input), caller);
        record.describe(input, given, registrar, inside);
        checkLinks(record, given, inside);
        if (personal
                && !record.isPersonal()
                && (guarded || tools.bodies.isMember(record.body().id()))) {
            refuseDisclosure(inside);
        }
        if (erased && !record.isErased()) {
            Erasure.refuse(record.personField(), inside);
        }
        if (!rejections.any() && !Policy.mayWrite(caller, record.holding())) {
            inside.add(
                    "OUT_OF_AREA",
                    record.fieldOutOf(caller),
                    "Wilayah berada di luar kewenangan Anda.",
                    "The region lies out of your bounds.");
        }
        registrar.judge(rejections);
    }

    /** What is said anew has to fit what others are linked to the record by. */
    protected void checkLinks(E record, Given given, Rejections rejections) {}

    private static void refuseDisclosure(Rejections rejections) {
        rejections.add(
                "PERSONAL_DATA",
                "legalForm",
                "Data pemilik atau keanggotaannya menjadi terbuka; verifikator yang mengubah bentuknya.",
                "What is known of the owner, or its memberships, would be opened; a verifier changes the legal form.");
    }

    /** Submits a record for verification. */
    public Outcome submit(SeenRecord input, Caller caller) {
        return change(
                new Change(input.id(), input.expectedVersion(), caller, null),
                Policy::mayWrite,
                (record, before) -> Outcome.possible(record.body().standing().submit()));
    }

    /** Puts a record to rest, closes it or brings it back. */
    public Outcome changeStatus(ChangeStatus input, Caller caller) {
        BodyStatus wanted = BodyStatus.valueOf(input.status().name());
        return change(
                new Change(input.id(), input.expectedVersion(), caller, input.reason()),
                Policy::mayClose,
                (record, before) -> record.changeStatus(wanted, tools.bodies));
    }

    ErasedRepository erased() {
        return tools.erased;
    }

    /** One change of one record, which the caller may make and has seen in its newest version. */
    protected Outcome change(Change change, Change.Permission permission, Change.Step<E> step) {
        Rejections badReason = Reason.check(change.reason());
        UUID key = kind.key(change.id()).orElse(null);
        if (key == null || badReason.any()) {
            return key == null ? Outcome.notFound() : Outcome.refused(badReason);
        }
        return Transactions.call(() -> attempt(key, change, permission, step), Outcome::isChange);
    }

    private Outcome attempt(UUID key, Change change, Change.Permission permission, Change.Step<E> step) {
        E record = repository.findWithBody(key);
        if (record == null || !permission.allows(change.caller(), record.holding())) {
            return Outcome.notFound();
        }
        var before = record.holding();
        String actor = change.caller().subject();
        tools.ledger.sign(actor, change.caller().source(), change.reason());
        if (!tools.bodies.claim(record.body(), change.expectedVersion(), actor, now())) {
            return Outcome.conflict(tools.bodies.version(key));
        }
        Rejections rejections = step.apply(record, before);
        if (rejections.any()) {
            return Outcome.refused(rejections);
        }
        if (!repository.hasChanges()) {
            return Outcome.unchanged(key);
        }
        repository.flush();
        takeBack(record, Policy.ofSource(change.caller(), before));
        return Outcome.made(key);
    }

    /** What was verified is what stands there; what a source says of its own record was never verified by anybody else. */
    private void takeBack(E record, boolean bySource) {
        if (record.body().standing().isVerified()
                && !bySource
                && tools.verification.isContentChanged(record.body().id())) {
            record.takeBack();
            repository.flush();
        }
    }

    /** Micro-seconds, as the database keeps them. */
    protected static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
