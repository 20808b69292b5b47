package id.kumkm.registry.reads;

import graphql.execution.CoercedVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request as the edge has decided it, once for everything behind: which operation runs, with which values, at which
 * cost. Nothing reads its text again, or its variables as they were written.
 *
 * @param query the text, by which plans are remembered
 * @param document valid for the schema
 * @param written the variables as they came, for the executor of mutations, which coerces them by the same rules
 */
public record GraphQlRequest(
        String query,
        Document document,
        OperationDefinition operation,
        Map<String, @Nullable Object> written,
        CoercedVariables variables,
        long cost) {

    private static final String KEY = GraphQlRequest.class.getName();

    public static GraphQlRequest of(RoutingContext context) {
        return Objects.requireNonNull(context.get(KEY));
    }

    public void keepIn(RoutingContext context) {
        context.put(KEY, this);
    }

    /** True where a request was decided that may change something. */
    public static boolean isChange(RoutingContext context) {
        GraphQlRequest decided = context.get(KEY);
        return decided != null && !decided.isQuery();
    }

    /** True where it can change nothing. */
    public boolean isQuery() {
        return operation.getOperation() == OperationDefinition.Operation.QUERY;
    }
}
