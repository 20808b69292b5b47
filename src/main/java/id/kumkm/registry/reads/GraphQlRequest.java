package id.kumkm.registry.reads;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a client sent, read once and strictly by the edge: numbers are as exact as they were written. */
public record GraphQlRequest(String query, @Nullable String operationName, Map<String, @Nullable Object> variables) {

    private static final String KEY = GraphQlRequest.class.getName();

    public static GraphQlRequest of(RoutingContext context) {
        return Objects.requireNonNull(context.get(KEY));
    }

    public void keepIn(RoutingContext context) {
        context.put(KEY, this);
    }
}
