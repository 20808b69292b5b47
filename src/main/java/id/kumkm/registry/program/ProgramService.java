package id.kumkm.registry.program;

import id.kumkm.registry.body.IdempotencyRepository.Made;
import id.kumkm.registry.classification.KbliReads;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.ledger.Ledger;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.platform.RegionsToday;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Transactions;
import id.kumkm.registry.region.RegionCode;
import id.kumkm.registry.region.RetiredRegions;
import id.kumkm.registry.register.Held;
import id.kumkm.registry.register.Keys;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Records;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of programmes: by the ministry, and by officials who hold all regions of a programme. */
@Singleton
public class ProgramService {

    private static final int MOST = 1_000;

    private final ProgramRepository repository;
    private final RetiredRegions regions;
    private final KbliReads activities;
    private final Records records;
    private final Ledger ledger;

    @Inject
    ProgramService(
            ProgramRepository repository,
            RetiredRegions regions,
            KbliReads activities,
            Records records,
            Ledger ledger) {
        this.repository = repository;
        this.regions = regions;
        this.activities = activities;
        this.records = records;
        this.ledger = ledger;
    }

    /** Begins a programme. The same request under the same key of the caller's begins none again. */
    public Outcome create(CreateProgram input, Caller caller) {
        return Transactions.call(() -> attempt(input, caller), Outcome::isMade);
    }

    private Outcome attempt(CreateProgram input, Caller caller) {
        Rejections rejections = new Rejections();
        String key = Keys.check(input.idempotencyKey(), rejections);
        Program before = key == null ? null : repository.madeUnder(caller.subject(), key);
        if (before != null) {
            return Outcome.again(new Made(before.id(), before.requestHash()), input);
        }
        Program program = new Program(caller.subject());
        describe(program, input.program(), Given.ALL, caller, rejections);
        if (rejections.any()) {
            return Outcome.refused(rejections);
        }
        program.madeUnder(key, Keys.hash(input));
        ledger.sign(caller.subject(), caller.source(), null);
        repository.persistAndFlush(program);
        return Outcome.made(program.id());
    }

    private void describe(Program program, ProgramInput input, Given given, Caller caller, Rejections rejections) {
        Rejections inside = rejections.in("program");
        program.describe(
                input,
                given,
                new KnownCodes(known(input.regionCodes()), activities.codes(program.sectors(input))),
                inside);
        if (!rejections.any() && !program.mayBeWrittenBy(caller)) {
            inside.add(
                    "OUT_OF_AREA",
                    "regionCodes",
                    "Wilayah berada di luar kewenangan Anda.",
                    "The regions lie out of your bounds.");
        }
    }

    private RegionsToday known(@Nullable List<String> codes) {
        return regions.today(Stream.ofNullable(codes)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(RegionCode::normalise)
                .toList());
    }

    /** Corrects a programme. */
    public Outcome update(UpdateProgram input, Given given, Caller caller) {
        return change(input.id(), input.expectedVersion(), caller, (program, rejections) -> {
            describe(program, input.program(), given.in("program"), caller, rejections);
            return repository.hasChanges();
        });
    }

    /** Adds all of these bodies, or none. */
    public Outcome addParticipants(AddParticipants input, Caller caller) {
        return change(input.id(), input.expectedVersion(), caller, (program, rejections) -> {
            List<@Nullable String> ids = input.bodyIds();
            if (ids.isEmpty() || ids.size() > MOST) {
                rejections.add(
                        ids.isEmpty() ? "REQUIRED" : "TOO_MANY",
                        "bodyIds",
                        "Jumlah peserta harus antara 1 dan " + MOST + ".",
                        "The participants must be 1 to " + MOST + ".");
                return false;
            }
            Map<String, Held> found =
                    records.held(ids.stream().filter(Objects::nonNull).toList());
            for (int at = 0; at < ids.size(); at++) {
                Held body = found.get(ids.get(at));
                if (body == null) {
                    rejections.add("NOT_FOUND", "bodyIds." + at, "Data tidak ditemukan.", "The record is not found.");
                } else {
                    Program.mayTakePart(body, caller, "bodyIds." + at, rejections);
                }
            }
            Set<UUID> bodies = found.values().stream().map(Held::key).collect(Collectors.toSet());
            return !rejections.any() && repository.addParticipants(program.id(), bodies) > 0;
        });
    }

    /** What happens to the programme, which has been claimed; true where that changes something. */
    private interface Step {
        boolean apply(Program program, Rejections rejections);
    }

    private Outcome change(String id, int seen, Caller caller, Step step) {
        UUID key = PublicId.parse(ProgramReads.PREFIX, id).orElse(null);
        return key == null
                ? Outcome.notFound("id")
                : Transactions.call(() -> attempt(key, seen, caller, step), Outcome::isChange);
    }

    private Outcome attempt(UUID key, int seen, Caller caller, Step step) {
        Program program = repository.findById(key);
        if (program == null || !program.mayBeWrittenBy(caller)) {
            return Outcome.notFound("id");
        }
        ledger.sign(caller.subject(), caller.source(), null);
        if (!repository.claim(program, seen)) {
            return Outcome.conflict(repository.version(key));
        }
        Rejections rejections = new Rejections();
        boolean changed = step.apply(program, rejections);
        if (rejections.any()) {
            return Outcome.refused(rejections);
        }
        if (!changed) {
            return Outcome.unchanged(key);
        }
        repository.flush();
        return Outcome.made(key);
    }
}
