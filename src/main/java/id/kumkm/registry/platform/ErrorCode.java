package id.kumkm.registry.platform;

/** The codes in {@code extensions.code} of an error, each with the HTTP status of an answer that has no data. */
public enum ErrorCode {
    BAD_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    COST_EXCEEDED(400),
    RATE_LIMITED(429),
    UNAVAILABLE(503),
    /** A write whose end the service could not learn: it may have been made. */
    OUTCOME_UNKNOWN(500),
    /** A cursor of a list by change from before the registry was restored from an older copy. */
    HISTORY_CHANGED(410),
    INTERNAL(500);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
