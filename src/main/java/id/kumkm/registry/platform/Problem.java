package id.kumkm.registry.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** The request is wrong or not allowed. Leaves as a GraphQL error with {@link ErrorCode}, its details and nothing else. */
public class Problem extends RuntimeException {

    private final ErrorCode code;
    private final transient Message text;
    private final transient Map<String, Object> details = new LinkedHashMap<>();

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

    /** One more member of the error's extensions. */
    public Problem with(String name, Object value) {
        details.put(name, value);
        return this;
    }

    /** What {@code extensions} of the error holds: the code, then what it is about. */
    public Map<String, Object> extensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return extensions;
    }
}
