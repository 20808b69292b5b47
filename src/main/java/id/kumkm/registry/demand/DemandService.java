package id.kumkm.registry.demand;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.body.IdempotencyRepository;
import id.kumkm.registry.classification.HsReads;
import id.kumkm.registry.classification.KbliInput;
import id.kumkm.registry.classification.KbliReads;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.ledger.Ledger;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.platform.Reason;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.platform.Transactions;
import id.kumkm.registry.region.RegionCode;
import id.kumkm.registry.region.RetiredRegions;
import id.kumkm.registry.register.Held;
import id.kumkm.registry.register.Keyed;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Records;
import id.kumkm.registry.register.Repeats;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes of what buyers want, one transaction each. A change that is refused leaves nothing behind. */
@Singleton
public class DemandService {

    private final DemandRepository repository;
    private final Records records;
    private final BodyRepository bodies;
    private final IdempotencyRepository keys;
    private final Ledger ledger;
    private final HsReads goods;
    private final KbliReads activities;
    private final RetiredRegions regions;
    private final Today today;

    @Inject
    DemandService(
            DemandRepository repository,
            Records records,
            BodyRepository bodies,
            IdempotencyRepository keys,
            Ledger ledger,
            HsReads goods,
            KbliReads activities,
            RetiredRegions regions,
            Today today) {
        this.repository = repository;
        this.records = records;
        this.bodies = bodies;
        this.keys = keys;
        this.ledger = ledger;
        this.goods = goods;
        this.activities = activities;
        this.regions = regions;
        this.today = today;
    }

    /** Publishes each demand by the same rules; what is refused does not keep the others from being made. */
    public List<Outcome> publishAll(List<PublishDemand> inputs, Caller caller) {
        return Transactions.call(
                () -> {
                    ledger.sign(caller.subject(), caller.source(), null);
                    OffsetDateTime now = now();
                    Repeats repeats = new Repeats(
                            keys,
                            caller,
                            inputs.stream().map(PublishDemand::idempotencyKey).toList(),
                            Keyed.Visible.PUBLIC);
                    Map<String, Held> buyers = records.held(
                            inputs.stream().map(PublishDemand::buyerId).toList());
                    PublishRun run = new PublishRun(caller, now, buyers, medium(buyers), known(inputs), repeats);
                    List<Outcome> outcomes = inputs.stream().map(run::publish).toList();
                    bodies.claimAll(
                            run.made().stream().map(SupplyDemand::buyerId).collect(Collectors.toSet()), now);
                    repository.persistAll(run.made());
                    repeats.save();
                    return outcomes;
                },
                outcomes -> outcomes.stream().anyMatch(Outcome::isMade));
    }

    /** Closes a demand, which stays readable. */
    public Outcome close(CloseDemand input, Caller caller) {
        Rejections badReason = new Rejections();
        String reason = Reason.clean(input.reason(), badReason);
        UUID key = PublicId.parse(DemandReads.PREFIX, input.id()).orElse(null);
        if (key == null || badReason.any()) {
            return key == null ? Outcome.notFound("id") : Outcome.refused(badReason);
        }
        return Transactions.call(() -> attempt(key, input.expectedVersion(), caller, reason), Outcome::isMade);
    }

    private Outcome attempt(UUID key, int expected, Caller caller, @Nullable String reason) {
        Held buyer = repository
                .buyer(key)
                .map(id -> records.held(List.of(id)).get(id))
                .orElse(null);
        if (buyer == null || !Policy.mayOrder(caller, buyer.holding())) {
            return Outcome.notFound("id");
        }
        ledger.sign(caller.subject(), caller.source(), reason);
        OffsetDateTime now = now();
        bodies.claimAll(Set.of(buyer.key()), now);
        SupplyDemand demand = repository.findById(key);
        if (demand.version() != expected) {
            return Outcome.conflict(demand.version());
        }
        Rejections rejections = Outcome.possible(demand.close(today.get()));
        if (rejections.any()) {
            return Outcome.refused(rejections);
        }
        demand.claimed(now);
        repository.flush();
        return Outcome.made(key);
    }

    private Set<UUID> medium(Map<String, Held> buyers) {
        return repository.medium(buyers.values().stream()
                .filter(buyer -> buyer.kind() == BodyKind.UMKM)
                .map(Held::key)
                .toList());
    }

    private Known known(List<PublishDemand> inputs) {
        List<DemandInput> demands = inputs.stream().map(PublishDemand::demand).toList();
        return new Known(
                goods.subheadings(demands.stream()
                        .map(DemandInput::hs6)
                        .filter(Objects::nonNull)
                        .map(HsReads::digits)
                        .collect(Collectors.toSet())),
                activities.activities(demands.stream()
                        .map(DemandInput::kbli)
                        .filter(Objects::nonNull)
                        .map(KbliInput::asKey)
                        .collect(Collectors.toSet())),
                regions.today(demands.stream()
                        .map(DemandInput::preferredRegions)
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .filter(Objects::nonNull)
                        .map(RegionCode::normalise)
                        .collect(Collectors.toSet())),
                today.get());
    }

    /** Micro-seconds, as the database keeps them. */
    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
