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

/** Keeps one caller from trying numbers in turn: look-ups by an exact number are counted by subject, or by address. */
@ApplicationScoped
// Caffeine makes the entries of such a cache from a class that it finds by name.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.PSAMS")
public class LookupLimit {

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

    /** Counts one look-up; RATE_LIMITED where it is one too many. */
    public void count(Caller caller) {
        count(new Viewing(caller, null, address()));
    }

    /** Counts one look-up of this viewer. */
    public void count(Viewing viewing) {
        String key = viewing.isAnonymous()
                ? "address " + viewing.address()
                : "subject " + viewing.caller().subject();
        Bucket bucket = buckets.get(
                key,
                none -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new Problem(
                    ErrorCode.RATE_LIMITED,
                    Message.of(
                            "Terlalu banyak pencarian. Coba lagi sebentar lagi.",
                            "Too many look-ups. Try again shortly."));
        }
    }

    private String address() {
        RoutingContext context = request.getCurrent();
        return context == null
                ? ""
                : String.valueOf(context.request().remoteAddress().hostAddress());
    }
}
