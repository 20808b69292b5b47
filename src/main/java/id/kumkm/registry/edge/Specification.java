package id.kumkm.registry.edge;

import id.kumkm.registry.platform.ErrorCode;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * The text of GraphQL over HTTP by which answers have their status and media type. That of 2023 answers what is wrong with
 * a document by 200 where the client takes {@code application/json} only; that of August 2026 has a status for each stage,
 * and {@code application/json} for success alone.
 */
enum Specification {
    OF_2023("2023", MediaTypes.JSON) {
        @Override
        int status(Stage stage, ErrorCode error, boolean isPlainJson) {
            boolean isOfTheDocument = stage.compareTo(Stage.SYNTAX) >= 0 && isOfTheRequest(error);
            return isOfTheDocument && isPlainJson ? OK : error.status();
        }

        @Override
        int statusBesideData(ErrorCode error) {
            return error == ErrorCode.RATE_LIMITED ? error.status() : OK;
        }

        @Override
        boolean tellsNull(ErrorCode error) {
            return false;
        }

        @Override
        String type(int status, String agreed) {
            return agreed;
        }
    },
    OF_2026("2026", MediaTypes.GRAPHQL) {
        @Override
        int status(Stage stage, ErrorCode error, boolean isPlainJson) {
            boolean isRead = stage == Stage.PARAMETERS || stage.compareTo(Stage.VALIDATION) >= 0;
            boolean isUnfit = error == ErrorCode.COST_EXCEEDED || isRead && isOfTheRequest(error);
            return isUnfit ? UNPROCESSABLE : error.status();
        }

        @Override
        int statusBesideData(ErrorCode error) {
            return PARTIAL_SUCCESS;
        }

        /** Null is data, but for who shall come again later: caches, balancers and clients tell that by the status. */
        @Override
        boolean tellsNull(ErrorCode error) {
            return error != ErrorCode.RATE_LIMITED && error.status() < 500;
        }

        @Override
        String type(int status, String agreed) {
            return status < 300 ? agreed : MediaTypes.withCharset(MediaTypes.GRAPHQL);
        }
    };

    private static final int OK = 200;
    private static final int PARTIAL_SUCCESS = 294;
    private static final int UNPROCESSABLE = 422;
    private static final String KEY = "kumkm.specification";

    private final String written;
    private final String usualType;

    Specification(String written, String usualType) {
        this.written = written;
        this.usualType = usualType;
    }

    /** Of a refusal without data. */
    abstract int status(Stage stage, ErrorCode error, boolean isPlainJson);

    /** Of an answer with data and an error. */
    abstract int statusBesideData(ErrorCode error);

    /** Whether {@code data} is told where it is null as a whole. */
    abstract boolean tellsNull(ErrorCode error);

    /** The media type of an answer to who agreed on this one. */
    abstract String type(int status, String agreed);

    /** For who takes any. */
    String usualType() {
        return usualType;
    }

    /** Whether members of a request that it does not know are left unread, and empty ones of a query string are absent. */
    boolean isLenient() {
        return this == OF_2026;
    }

    /** By the setting {@code registry.graphql-over-http}. */
    static Specification named(String written) {
        for (Specification one : values()) {
            if (one.written.equals(written)) {
                return one;
            }
        }
        throw new IllegalArgumentException("registry.graphql-over-http is '" + written + "': set 2023 or 2026");
    }

    /** From now on this request is answered by it. */
    void keepIn(RoutingContext context) {
        if (this != OF_2023) {
            context.put(KEY, this);
        }
    }

    static Specification of(@Nullable RoutingContext context) {
        Specification kept = context == null ? null : context.get(KEY);
        return kept == null ? OF_2023 : kept;
    }

    private static boolean isOfTheRequest(ErrorCode error) {
        return error == ErrorCode.BAD_REQUEST || error == ErrorCode.COST_EXCEEDED;
    }
}
