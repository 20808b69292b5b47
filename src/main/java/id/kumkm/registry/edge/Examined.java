package id.kumkm.registry.edge;

import id.kumkm.registry.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What is known of a document that was sent before: why it is refused, or its weights. */
record Examined(@Nullable Problem problem, @Nullable Weights weights, int bytes) {

    /** What a node of a document takes in {@link Weights}, generously. */
    private static final int NODE_BYTES = 200;

    static Examined refused(String query, Problem problem) {
        return new Examined(problem, null, bytes(query, 0));
    }

    static Examined ready(String query, Weights weights, int nodes) {
        return new Examined(null, weights, bytes(query, nodes));
    }

    private static int bytes(String query, int nodes) {
        return 1_000 + 2 * query.length() + NODE_BYTES * nodes;
    }
}
