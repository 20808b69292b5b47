package id.kumkm.registry.product;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.body.IdempotencyRepository;
import id.kumkm.registry.classification.HsReads;
import id.kumkm.registry.classification.KbliInput;
import id.kumkm.registry.classification.KbliReads;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.ledger.Ledger;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.platform.Reason;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.platform.Transactions;
import id.kumkm.registry.register.Erasure;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes of products and of what they were held to, one transaction each. A change that is refused leaves nothing
 * behind.
 */
@Singleton
public class ProductService {

    private final ProductRepository repository;
    private final Records records;
    private final Erasure erasure;
    private final BodyRepository bodies;
    private final IdempotencyRepository keys;
    private final Ledger ledger;
    private final HsReads goods;
    private final KbliReads activities;
    private final Today today;

    @Inject
    ProductService(
            ProductRepository repository,
            Records records,
            Erasure erasure,
            BodyRepository bodies,
            IdempotencyRepository keys,
            Ledger ledger,
            HsReads goods,
            KbliReads activities,
            Today today) {
        this.repository = repository;
        this.records = records;
        this.erasure = erasure;
        this.bodies = bodies;
        this.keys = keys;
        this.ledger = ledger;
        this.goods = goods;
        this.activities = activities;
        this.today = today;
    }

    /** Adds each product by the same rules; what is refused does not keep the others from being made. */
    public List<Outcome> addAll(List<AddProduct> inputs, Caller caller) {
        return Transactions.call(
                () -> {
                    ledger.sign(caller.subject(), caller.source(), null);
                    OffsetDateTime now = now();
                    Repeats repeats = new Repeats(
                            keys,
                            caller,
                            inputs.stream().map(AddProduct::idempotencyKey).toList(),
                            Keyed.Visible.PUBLIC);
                    AddRun run = new AddRun(
                            caller,
                            now,
                            records.held(
                                    inputs.stream().map(AddProduct::holderId).toList()),
                            erasure,
                            catalogue(inputs.stream().map(AddProduct::product).toList()),
                            repeats);
                    List<Outcome> outcomes = inputs.stream().map(run::add).toList();
                    write(run.made(), run.made().stream().map(Product::bodyId), now);
                    repeats.save();
                    return outcomes;
                },
                outcomes -> outcomes.stream().anyMatch(Outcome::isMade));
    }

    /** Records each assessment by the same rules; what is refused does not keep the others from being recorded. */
    public List<Outcome> assessAll(List<AssessProduct> inputs, Caller caller) {
        return Transactions.call(
                () -> {
                    ledger.sign(caller.subject(), caller.source(), null);
                    Repeats repeats = new Repeats(
                            keys,
                            caller,
                            inputs.stream().map(AssessProduct::idempotencyKey).toList(),
                            Keyed.Visible.PUBLIC);
                    List<UUID> asked = inputs.stream()
                            .flatMap(input -> PublicId.parse(ProductReads.PREFIX, input.id()).stream())
                            .distinct()
                            .toList();
                    Map<UUID, Held> holders =
                            byKey(records.held(repository.holders(asked).values()));
                    bodies.holdAll(holders.keySet());
                    AssessRun run = new AssessRun(
                            caller,
                            today.get(),
                            repository.byKeys(asked),
                            holders,
                            buyers(inputs),
                            repository.enteredBy(caller.subject(), asked),
                            repeats);
                    List<Outcome> outcomes = inputs.stream().map(run::assess).toList();
                    write(run.made(), run.made().stream().map(ProductAssessment::bodyId), now());
                    repeats.save();
                    return outcomes;
                },
                outcomes -> outcomes.stream().anyMatch(Outcome::isMade));
    }

    /** Corrects a product. */
    public Outcome update(UpdateProduct input, Given given, Caller caller) {
        Catalogue catalogue = catalogue(List.of(input.product()));
        return change(input.id(), input.expectedVersion(), caller, null, product -> {
            Rejections rejections = Outcome.possible(product.isMade());
            erasure.against(caller, Set.of(product.bodyId())).forEach(erased -> Erasure.refuse("id", rejections));
            List<@Nullable Object> before = product.identity();
            product.describe(input.product(), given.in("product"), catalogue, rejections.in("product"));
            if (!rejections.any() && !product.identity().equals(before) && repository.isAssessed(product.id())) {
                Product.refuseAnother(rejections);
            }
            return rejections;
        });
    }

    /** Withdraws a product, which keeps its history. */
    public Outcome withdraw(WithdrawProduct input, Caller caller) {
        Rejections badReason = new Rejections();
        String reason = Reason.clean(input.reason(), badReason);
        return badReason.any()
                ? Outcome.refused(badReason)
                : change(
                        input.id(),
                        input.expectedVersion(),
                        caller,
                        reason,
                        product -> Outcome.possible(product.withdraw()));
    }

    private Outcome change(
            String id, int expected, Caller caller, @Nullable String reason, Function<Product, Rejections> step) {
        UUID key = PublicId.parse(ProductReads.PREFIX, id).orElse(null);
        return key == null
                ? Outcome.notFound("id")
                : Transactions.call(() -> attempt(key, expected, caller, reason, step), Outcome::isChange);
    }

    private Outcome attempt(
            UUID key, int expected, Caller caller, @Nullable String reason, Function<Product, Rejections> step) {
        Held holder = records.held(repository.holders(List.of(key)).values()).values().stream()
                .findFirst()
                .orElse(null);
        if (holder == null || !Policy.mayWrite(caller, holder.holding())) {
            return Outcome.notFound("id");
        }
        ledger.sign(caller.subject(), caller.source(), reason);
        OffsetDateTime now = now();
        bodies.claimAll(Set.of(holder.key()), now);
        Product product = repository.findById(key);
        if (product.version() != expected) {
            return Outcome.conflict(product.version());
        }
        Rejections rejections = step.apply(product);
        if (rejections.any()) {
            return Outcome.refused(rejections);
        }
        if (!repository.hasChanges()) {
            return Outcome.unchanged(key);
        }
        product.claimed(now);
        repository.flush();
        return Outcome.made(key);
    }

    /** The bodies are claimed first, so that the ledger's entries carry their new versions. */
    private void write(List<?> made, Stream<UUID> holders, OffsetDateTime now) {
        bodies.claimAll(holders.collect(Collectors.toSet()), now);
        repository.persistAll(made);
    }

    private Catalogue catalogue(List<ProductInput> inputs) {
        return new Catalogue(
                goods.subheadings(inputs.stream()
                        .map(ProductInput::hs6)
                        .filter(Objects::nonNull)
                        .map(HsReads::digits)
                        .collect(Collectors.toSet())),
                activities.activities(inputs.stream()
                        .map(ProductInput::kbli)
                        .filter(Objects::nonNull)
                        .map(KbliInput::asKey)
                        .collect(Collectors.toSet())));
    }

    /** Those whose specification a product can be held to, by their public ids. */
    private Map<String, UUID> buyers(List<AssessProduct> inputs) {
        Set<String> named = inputs.stream()
                .map(input -> input.assessment().buyerId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return records.held(named).values().stream()
                .filter(body -> body.kind() == BodyKind.INDUSTRY || body.kind() == BodyKind.UMKM)
                .collect(Collectors.toMap(Held::id, Held::key));
    }

    private static Map<UUID, Held> byKey(Map<String, Held> held) {
        return held.values().stream().collect(Collectors.toMap(Held::key, one -> one));
    }

    /** Micro-seconds, as the database keeps them. */
    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
