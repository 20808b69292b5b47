package id.kumkm.registry.register.verification;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.ledger.Ledger;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.Transactions;
import id.kumkm.registry.register.Held;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Records;
import id.kumkm.registry.register.SeenRecord;
import id.kumkm.registry.register.VerificationRepository;
import id.kumkm.registry.register.VerificationRepository.Locked;
import id.kumkm.registry.register.VerifyRecord;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decisions on submitted records, set-wise: a decision on one record is a list of one. */
@Singleton
public class VerificationService {

    private static final int MOST = 1_000;
    private static final int LONGEST_NOTE = 500;

    private final Records records;
    private final VerificationRepository repository;
    private final Ledger ledger;

    @Inject
    VerificationService(Records records, VerificationRepository repository, Ledger ledger) {
        this.records = records;
        this.repository = repository;
        this.ledger = ledger;
    }

    /** What is wrong with a request as a whole. */
    static Rejections check(VerifyRecords input) {
        Rejections rejections = new Rejections();
        int count = input.records().size();
        if (count == 0 || count > MOST) {
            rejections.add(
                    count == 0 ? "REQUIRED" : "TOO_MANY",
                    "records",
                    "Jumlah data harus antara 1 dan " + MOST + ".",
                    "The records must be 1 to " + MOST + ".");
        }
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < Math.min(count, MOST); at++) {
            SeenRecord record = input.records().get(at);
            if (record == null) {
                rejections.add("REQUIRED", "records." + at, "Data wajib diisi.", "The record is required.");
            } else if (!seen.add(record.id())) {
                rejections.add("DUPLICATE", "records." + at + ".id", "Data ini sudah disebut.", "It is there already.");
            }
        }
        Text.clean(input.note(), LONGEST_NOTE, "note", rejections);
        return rejections;
    }

    /** Decides on a record of a register. */
    public Outcome verify(BodyKind kind, VerifyRecord input, Caller caller) {
        Rejections rejections = new Rejections();
        Text.clean(input.note(), LONGEST_NOTE, "note", rejections);
        if (kind.key(input.id()).isEmpty()) {
            return Outcome.notFound("id");
        }
        return rejections.any()
                ? Outcome.refused(rejections)
                : verifyAll(
                                List.of(new SeenRecord(input.id(), input.expectedVersion())),
                                input.decision(),
                                input.note(),
                                caller)
                        .get(0);
    }

    /** Decides on each record by the same rules; what is refused does not keep the others from being decided on. */
    public List<Outcome> verifyAll(
            List<SeenRecord> seen, VerifyRecord.Decision decision, @Nullable String note, Caller caller) {
        return Transactions.call(
                () -> attempt(seen, Verification.valueOf(decision.name()), note, caller),
                outcomes -> outcomes.stream().anyMatch(Outcome::isChange));
    }

    private List<Outcome> attempt(List<SeenRecord> seen, Verification decision, @Nullable String note, Caller caller) {
        ledger.sign(caller.subject(), caller.source(), note);
        Map<String, Held> held = records.held(seen.stream().map(SeenRecord::id).toList());
        List<UUID> allowed = held.values().stream()
                .filter(one -> Policy.mayVerify(caller, one.holding()))
                .map(Held::key)
                .toList();
        Map<UUID, Locked> locked = repository.lock(allowed);
        Set<UUID> own = repository.enteredBy(caller.subject(), allowed);
        List<Outcome> outcomes = seen.stream()
                .map(one -> outcome(one, held.get(one.id()), locked, own))
                .toList();
        Set<UUID> decided = outcomes.stream()
                .map(Outcome::id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        repository.decide(decided, decision, caller.subject(), now());
        return outcomes;
    }

    /** Whoever was allowed by what was read before the lock still is: the version is the same under it. */
    private static Outcome outcome(SeenRecord seen, @Nullable Held held, Map<UUID, Locked> locked, Set<UUID> own) {
        Locked now = held == null ? null : locked.get(held.key());
        if (held == null || now == null) {
            return Outcome.notFound("id");
        }
        if (held.version() != seen.expectedVersion() || now.version() != seen.expectedVersion()) {
            return Outcome.conflict(now.version());
        }
        if (own.contains(held.key())) {
            return Outcome.refused(Outcome.ownChange());
        }
        boolean submitted = held.isOpen() && now.verification() == Verification.DIAJUKAN;
        return submitted ? Outcome.made(held.key()) : Outcome.refused(Outcome.possible(false));
    }

    /** Micro-seconds, as the database keeps them. */
    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
