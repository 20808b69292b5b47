package id.kumkm.registry.platform;

/** The request is wrong or not allowed. Leaves as a GraphQL error with {@link ErrorCode} and nothing else. */
public class Problem extends RuntimeException {

    private final ErrorCode code;
    private final transient Message text;

    public Problem(ErrorCode code, Message text) {
        super(text.english());
        this.code = code;
        this.text = text;
    }

    public static Problem badRequest(String indonesian, String english) {
        return new Problem(ErrorCode.BAD_REQUEST, Message.of(indonesian, english));
    }

    public static Problem forbidden(String indonesian, String english) {
        return new Problem(ErrorCode.FORBIDDEN, Message.of(indonesian, english));
    }

    public ErrorCode code() {
        return code;
    }

    public Message text() {
        return text;
    }
}
