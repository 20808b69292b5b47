package id.kumkm.registry.embedded;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An operation to try, from {@code welcome/examples.graphql}: the page offers what the test runs.
 *
 * @param find a query for the record that the operation is about; empty where it is about none
 * @param expect the code of the user error that it shall meet; empty where it shall succeed
 */
public record Example(EmbeddedUser user, String title, String englishTitle, String find, String expect, String query) {

    /** What stands in for the record until the page has found one. */
    static final JsonObject PLACEHOLDERS =
            new JsonObject(new TreeMap<>(Map.of("id", "umkm_00000000000000000000000000", "version", 1)));

    /** All of them, in the order of the file. */
    public static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        for (String block : Template.read("examples.graphql").split("(?m)^#: ", -1)) {
            if (!block.startsWith("#")) {
                examples.add(parse(block));
            }
        }
        return examples;
    }

    private static Example parse(String block) {
        List<String> lines = block.lines().toList();
        String[] head = lines.get(0).split(" \\| ", 3);
        EmbeddedUser user = EmbeddedUser.of(head[0]);
        // A comment would swallow the rest of a document whose lines are joined, so none stays in it.
        Predicate<String> comment = line -> line.startsWith("#");
        String query = lines.stream().skip(1).filter(comment.negate()).collect(Collectors.joining("\n"));
        return new Example(user, head[1], head[2], marked(lines, "#find "), marked(lines, "#expect "), query.strip());
    }

    private static String marked(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()).strip())
                .findFirst()
                .orElse("");
    }

    boolean isAboutARecord() {
        return !find.isEmpty();
    }

    /** The request as it stands on the page. */
    JsonObject request() {
        JsonObject request = new JsonObject().put("query", query.replaceAll("\\s+", " "));
        return isAboutARecord() ? request.put("variables", PLACEHOLDERS) : request;
    }
}
