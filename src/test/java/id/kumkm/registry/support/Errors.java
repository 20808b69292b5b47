package id.kumkm.registry.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;

/** Reads the error of an answer, and holds every answer that has one to the shape that may leave. */
public final class Errors {

    private static final Set<String> MEMBERS = Set.of("message", "locations", "path", "extensions");

    private Errors() {}

    /** The code of the first error. */
    public static String code(String answer) {
        return first(answer).getJsonObject("extensions").getString("code");
    }

    public static String message(String answer) {
        return first(answer).getString("message");
    }

    private static JsonObject first(String answer) {
        JsonObject whole = new JsonObject(answer);
        assertThat(whole.fieldNames())
                .as(answer)
                .isSubsetOf("errors", "data", "extensions")
                .contains("errors");
        whole.getJsonArray("errors").forEach(error -> {
            JsonObject one = (JsonObject) error;
            assertThat(one.fieldNames()).as(answer).isSubsetOf(MEMBERS);
            assertThat(one.getString("message")).as(answer).isNotBlank();
            JsonObject extensions = one.getJsonObject("extensions");
            assertThat(extensions.fieldNames()).as(answer).containsExactlyElementsOf(members(extensions));
        });
        assertThat(answer)
                .doesNotContainIgnoringCase(
                        "classification", "exception", "id.kumkm", "java.", "select ", "srgql", "sqlstate", "value{");
        return whole.getJsonArray("errors").getJsonObject(0);
    }

    /** What stands beside the code: the limit that was exceeded, or where a value was refused and what is expected there. */
    private static List<String> members(JsonObject extensions) {
        return switch (extensions.getString("code")) {
            case "COST_EXCEEDED" -> List.of("code", "limited", "limit", "actual");
            case "BAD_REQUEST" ->
                extensions.containsKey("path") ? List.of("code", "path", "expected") : List.of("code");
            default -> List.of("code");
        };
    }
}
