package id.kumkm.registry.product;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.register.Held;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Repeats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One list of assessments under way: what was looked up for it, what it makes and what it refuses. */
final class AssessRun {

    private final Caller caller;
    private final LocalDate today;
    private final Map<UUID, Product> products;
    private final Map<UUID, Held> holders;
    private final Map<String, UUID> buyers;
    private final Set<UUID> own;
    private final Repeats repeats;
    private final List<ProductAssessment> made = new ArrayList<>();

    AssessRun(
            Caller caller,
            LocalDate today,
            Map<UUID, Product> products,
            Map<UUID, Held> holders,
            Map<String, UUID> buyers,
            Set<UUID> own,
            Repeats repeats) {
        this.caller = caller;
        this.today = today;
        this.products = products;
        this.holders = holders;
        this.buyers = buyers;
        this.own = own;
        this.repeats = repeats;
    }

    Outcome assess(AssessProduct input) {
        Rejections rejections = new Rejections();
        Outcome before = repeats.before(input.idempotencyKey(), input, rejections);
        if (before != null) {
            return before;
        }
        UUID key = PublicId.parse(ProductReads.PREFIX, input.id()).orElse(null);
        Product product = key == null ? null : products.get(key);
        Held holder = product == null ? null : holders.get(product.bodyId());
        if (product == null || holder == null || !Policy.mayWrite(caller, holder.holding())) {
            return Outcome.notFound("id");
        }
        if (input.expectedVersion() != null && input.expectedVersion() != product.version()) {
            return Outcome.conflict(product.version());
        }
        if (own.contains(product.id()) && !Policy.ofSource(caller, holder.holding())) {
            return Outcome.refused(Outcome.ownChange());
        }
        product.mayBeAssessed(rejections);
        ProductAssessment assessment = new ProductAssessment(product);
        assessment.describe(input.assessment(), buyers, today, rejections.in("assessment"));
        if (rejections.any()) {
            return Outcome.refused(rejections);
        }
        made.add(assessment);
        repeats.keep(input.idempotencyKey(), product.bodyId(), product.id(), input);
        return Outcome.made(product.id());
    }

    List<ProductAssessment> made() {
        return made;
    }
}
