package id.kumkm.registry.edge;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import id.kumkm.registry.platform.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a document that was sent before: why it is refused, or what it holds and weighs. */
sealed interface Examined {

    /** Bytes that it takes, generously. */
    int bytes();

    record Refused(Problem problem, int bytes) implements Examined {}

    /**
     * A document that is valid for the schema.
     *
     * @param operations by name; the one without a name by null
     * @param conditions what its conditions may not be
     */
    record Valid(Document document, Map<@Nullable String, Weighed> operations, AskedConditions conditions, int bytes)
            implements Examined {

        /** The operation that a request names; without a name the only one. */
        Weighed operation(@Nullable String name) {
            Weighed found = name == null && operations.size() == 1
                    ? operations.values().iterator().next()
                    : operations.get(name);
            if (found == null) {
                throw name == null
                        ? Problem.badRequest(
                                "Dokumen memuat beberapa operasi: sebutkan satu dengan operationName.",
                                "The document holds several operations: name one by operationName.")
                        : Problem.badRequest(
                                "Dokumen tidak memuat operasi '%s'.".formatted(name),
                                "The document has no operation '%s'.".formatted(name));
            }
            return found;
        }
    }

    /** An operation and what its fields weigh. */
    record Weighed(OperationDefinition operation, List<Weight> fields) {}

    /** A node of a document (80 to 90), and what is made of it to weigh it. */
    int NODE_BYTES = 300;
    /** A mistake with its messages. */
    int MISTAKE_BYTES = 2_000;

    static Examined refused(String query, Problem problem) {
        int told = problem instanceof Mistakes mistakes ? mistakes.all().size() : 1;
        return new Refused(problem, bytes(query, 0) + MISTAKE_BYTES * told);
    }

    static Examined valid(String query, Document document, Weights weights, int nodes) {
        Map<@Nullable String, Weighed> operations = new LinkedHashMap<>();
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(one -> operations.put(one.getName(), new Weighed(one, weights.of(one))));
        return new Valid(document, operations, weights.conditions(), bytes(query, nodes));
    }

    private static int bytes(String query, int nodes) {
        return 1_000 + 2 * query.length() + NODE_BYTES * nodes;
    }
}
