package id.kumkm.registry.reads;

import graphql.language.Document;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a client sent, read once and strictly by the edge: numbers are as exact as they were written.
 *
 * @param document the query as it was read, where it had not been sent before
 */
public record GraphQlRequest(
        String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        @Nullable Document document) {

    public GraphQlRequest(String query, @Nullable String operationName, Map<String, @Nullable Object> variables) {
        this(query, operationName, variables, null);
    }

    public GraphQlRequest with(@Nullable Document read) {
        return new GraphQlRequest(query, operationName, variables, read);
    }

    private static final String KEY = GraphQlRequest.class.getName();

    public static GraphQlRequest of(RoutingContext context) {
        return Objects.requireNonNull(context.get(KEY));
    }

    public void keepIn(RoutingContext context) {
        context.put(KEY, this);
    }
}
