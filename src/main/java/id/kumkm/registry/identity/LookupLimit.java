package id.kumkm.registry.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Problem;
import io.github.bucket4j.Bucket;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Keeps one caller from trying numbers in turn: look-ups by an exact number are counted by subject, or by address. */
@ApplicationScoped
// Caffeine makes the entries of such a cache from a class that it finds by name.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.PSAMS")
public class LookupLimit {

    private static final String COUNTED = LookupLimit.class.getName();

    private final int perMinute;
    private final CurrentVertxRequest request;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    @Inject
    public LookupLimit(
            @ConfigProperty(name = "registry.lookups-per-minute") int perMinute, CurrentVertxRequest request) {
        this.perMinute = perMinute;
        this.request = request;
    }

    /** Counts one look-up of a resolver; RATE_LIMITED where it is one too many. */
    public void count(Caller caller) {
        RoutingContext context = request.getCurrent();
        if (context == null || !wasCounted(context)) {
            consume(caller, context);
        }
    }

    /** Counts one look-up of a plan; a resolver that answers in its place does not count it again. */
    public void count(Viewing viewing) {
        consume(viewing.caller(), viewing.request());
        Integer before = viewing.request().get(COUNTED);
        viewing.request().put(COUNTED, before == null ? 1 : before + 1);
    }

    /**
     * RATE_LIMITED where the caller has none left; asked before anything is compared, so that it tells nothing. Whoever
     * writes has a subject, and perhaps no request: what is loaded is written by the same services.
     */
    public void require(Caller caller) {
        if (bucket(caller, null).getAvailableTokens() < 1) {
            throw tooMany();
        }
    }

    /** Counts numbers of an input that met records which the caller has nothing to do with: as look-ups, beyond the last. */
    public void spend(Caller caller, int met) {
        bucket(caller, null).consumeIgnoringRateLimits(met);
    }

    /** Takes back one that the plan of this request has counted. */
    private static boolean wasCounted(RoutingContext context) {
        Integer counted = context.get(COUNTED);
        if (counted == null || counted == 0) {
            return false;
        }
        context.put(COUNTED, counted - 1);
        return true;
    }

    private void consume(Caller caller, @Nullable RoutingContext context) {
        if (!bucket(caller, context).tryConsume(1)) {
            throw tooMany();
        }
    }

    private Bucket bucket(Caller caller, @Nullable RoutingContext context) {
        String key = caller.isAnonymous() ? "address " + address(context) : "subject " + caller.subject();
        return buckets.get(
                key,
                none -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    private static Problem tooMany() {
        return new Problem(
                ErrorCode.RATE_LIMITED,
                Message.of(
                        "Terlalu banyak pencarian. Coba lagi sebentar lagi.", "Too many look-ups. Try again shortly."));
    }

    private static String address(@Nullable RoutingContext context) {
        return context == null
                ? ""
                : String.valueOf(context.request().remoteAddress().hostAddress());
    }
}
