package id.kumkm.registry.demand;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.register.Held;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Repeats;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One list of demands under way: what was looked up for it, what it makes and what it refuses. */
final class PublishRun {

    private final Caller caller;
    private final OffsetDateTime now;
    private final Map<String, Held> buyers;
    private final Set<UUID> medium;
    private final Known known;
    private final Repeats repeats;
    private final List<SupplyDemand> made = new ArrayList<>();

    PublishRun(
            Caller caller,
            OffsetDateTime now,
            Map<String, Held> buyers,
            Set<UUID> medium,
            Known known,
            Repeats repeats) {
        this.caller = caller;
        this.now = now;
        this.buyers = buyers;
        this.medium = medium;
        this.known = known;
        this.repeats = repeats;
    }

    Outcome publish(PublishDemand input) {
        Rejections rejections = new Rejections();
        Outcome before = repeats.before(input.idempotencyKey(), input, rejections);
        if (before != null) {
            return before;
        }
        Held buyer = buyers.get(input.buyerId());
        if (buyer == null || !Policy.mayOrder(caller, buyer.holding())) {
            return Outcome.notFound("buyerId");
        }
        SupplyDemand demand = new SupplyDemand(buyer.key(), now);
        SupplyDemand.mayBeWantedBy(buyer, medium.contains(buyer.key()), rejections);
        demand.describe(input.demand(), known, rejections.in("demand"));
        if (rejections.any()) {
            return Outcome.refused(rejections);
        }
        made.add(demand);
        repeats.keep(input.idempotencyKey(), buyer.key(), demand.id(), input);
        return Outcome.made(demand.id());
    }

    List<SupplyDemand> made() {
        return made;
    }
}
