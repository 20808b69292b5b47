package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.IdempotencyRepository.Made;
import id.kumkm.registry.body.Origin;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Role;
import id.kumkm.registry.person.ErasedRepository;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One list of registrations under way: what was looked up for it, what it makes and what it refuses. */
final class RegistrationRun<E extends Registered<I>, I extends RecordInput> {

    private final RegisterRepository<E> repository;
    private final Caller caller;
    private final OffsetDateTime now;
    private final Registrar registrar;
    private final Map<String, Made> madeBefore;
    private final BodyKind kind;
    private final Map<UUID, BodyKind> kindsNow;
    /** Ids of the source, with the ids of the records that have them; "" for what this run makes. */
    private final Map<String, String> takenExternalIds;
    /** Ids of the source whose businesses it may not bring back. */
    private final Set<String> erasedIds = new HashSet<>();

    private final List<E> made = new ArrayList<>();
    private final Map<String, Made> keysToKeep = new HashMap<>();

    RegistrationRun(
            BodyKind kind,
            List<? extends Registration<I>> inputs,
            RegisterRepository<E> repository,
            Caller caller,
            OffsetDateTime now,
            RegisterService.Tools tools) {
        this.kind = kind;
        this.repository = repository;
        this.caller = caller;
        this.now = now;
        this.registrar = tools.registrars.forAll(
                inputs.stream().map(Registration::asRecord).toList(), caller);
        this.madeBefore = tools.keys.find(caller.subject(), present(inputs, Registration::idempotencyKey));
        this.kindsNow =
                tools.bodies.kinds(madeBefore.values().stream().map(Made::body).toList());
        List<String> externalIds = present(inputs, Registration::externalId);
        this.takenExternalIds = tools.bodies.takenExternalIds(source(), externalIds);
        // After those that are taken: an erasure that comes between the two has made of a taken id an erased one.
        tools.erased.known(source(), externalIds).forEach(this::meet);
    }

    Outcome register(Registration<I> input) {
        Rejections rejections = new Rejections();
        String key = Keys.check(input.idempotencyKey(), rejections);
        Made before = key == null ? null : madeBefore.get(key);
        if (before != null) {
            return again(before, input);
        }
        E record = repository.begin(origin(input, rejections), caller.subject(), now);
        Rejections inside = rejections.in(record.body().kind().member());
        record.describe(input.asRecord(), Given.ALL, registrar, inside);
        if (!rejections.any() && !Policy.mayWrite(caller, record.holding())) {
            inside.add(
                    "OUT_OF_AREA",
                    record.fieldOutOf(caller),
                    "Wilayah berada di luar kewenangan Anda.",
                    "The region lies out of your bounds.");
        }
        registrar.judge(rejections);
        if (rejections.any()) {
            return Outcome.refused(rejections);
        }
        made.add(record);
        if (key != null) {
            Made mark = new Made(record.body().id(), Keys.hash(input));
            madeBefore.put(key, mark);
            keysToKeep.put(key, mark);
        }
        return Outcome.made(record.body().id());
    }

    /** What was made is answered where it still stands in this register; else where it stands now, which everybody may read. */
    private Outcome again(Made before, Registration<I> input) {
        Outcome outcome = Outcome.again(before, input);
        BodyKind now = kindsNow.getOrDefault(before.body(), kind);
        if (!outcome.isMade() || now == kind) {
            return outcome;
        }
        String id = now.publicId(before.body());
        return Outcome.refused(
                "NOT_FOUND",
                "idempotencyKey",
                "Data yang dibuat dengan kunci ini kini ada di register lain: " + id + ".",
                "What the key made stands in another register now: " + id + ".");
    }

    private void meet(String externalId, ErasedRepository.Known known) {
        if (known.isErased()) {
            erasedIds.add(externalId);
        } else {
            takenExternalIds.putIfAbsent(
                    externalId, BodyKind.valueOf(known.kind()).publicId(known.body()));
        }
    }

    private Origin origin(Registration<?> input, Rejections rejections) {
        boolean integrator = caller.roles().contains(Role.INTEGRATOR);
        Keys.checkSource(input.externalId(), "externalId", integrator, rejections);
        Keys.checkVersion(input.sourceVersion(), integrator, rejections);
        String externalId = Keys.externalId(input.externalId(), rejections);
        String holder = externalId == null ? null : takenExternalIds.putIfAbsent(externalId, "");
        if (externalId != null && erasedIds.contains(externalId)) {
            Erasure.refuse("externalId", rejections);
        } else if (holder != null) {
            String id = holder.isEmpty() ? "" : " (" + holder + ")";
            rejections.add(
                    "TAKEN",
                    "externalId",
                    "Id sistem sumber sudah terdaftar" + id + ".",
                    "The source system's id is already registered" + id + ".");
        }
        return new Origin(source(), externalId, input.sourceVersion());
    }

    private String source() {
        String own = caller.source();
        return own == null ? Origin.REGISTRY : own;
    }

    List<E> made() {
        return made;
    }

    Map<String, Made> keysToKeep() {
        return keysToKeep;
    }

    private static List<String> present(
            List<? extends Registration<?>> inputs, Function<Registration<?>, @Nullable String> part) {
        return Keys.kept(inputs.stream().map(part).toList());
    }
}
