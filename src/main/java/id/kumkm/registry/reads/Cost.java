package id.kumkm.registry.reads;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/** What a request asks for, weighed before it runs; its answer says it in {@code extensions.cost}. */
public record Cost(long value) {

    private static final String KEY = Cost.class.getName();

    public static Cost of(RoutingContext context) {
        return Objects.requireNonNull(context.get(KEY));
    }

    public void keepIn(RoutingContext context) {
        context.put(KEY, this);
    }
}
