package id.kumkm.registry.product;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.register.Erasure;
import id.kumkm.registry.register.Held;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Repeats;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One list of products under way: what was looked up for it, what it makes and what it refuses. */
final class AddRun {

    private final Caller caller;
    private final OffsetDateTime now;
    private final Map<String, Held> holders;
    private final Set<UUID> erased;
    private final Catalogue catalogue;
    private final Repeats repeats;
    private final List<Product> made = new ArrayList<>();

    AddRun(
            Caller caller,
            OffsetDateTime now,
            Map<String, Held> holders,
            Erasure erasure,
            Catalogue catalogue,
            Repeats repeats) {
        this.caller = caller;
        this.now = now;
        this.holders = holders;
        this.erased =
                erasure.against(caller, holders.values().stream().map(Held::key).toList());
        this.catalogue = catalogue;
        this.repeats = repeats;
    }

    Outcome add(AddProduct input) {
        Rejections rejections = new Rejections();
        Outcome before = repeats.before(input.idempotencyKey(), input, rejections);
        if (before != null) {
            return before;
        }
        Held holder = holders.get(input.holderId());
        if (holder == null || !Policy.mayWrite(caller, holder.holding())) {
            return Outcome.notFound("holderId");
        }
        Product product = new Product(holder.key(), now);
        Product.mayBelongTo(holder, rejections);
        if (erased.contains(holder.key())) {
            Erasure.refuse("holderId", rejections);
        }
        product.describe(input.product(), Given.ALL, catalogue, rejections.in("product"));
        if (rejections.any()) {
            return Outcome.refused(rejections);
        }
        made.add(product);
        repeats.keep(input.idempotencyKey(), product.bodyId(), product.id(), input);
        return Outcome.made(product.id());
    }

    List<Product> made() {
        return made;
    }
}
