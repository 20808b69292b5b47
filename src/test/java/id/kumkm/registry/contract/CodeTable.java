package id.kumkm.registry.contract;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.platform.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All codes of errors in one table, made from the enums that have them; what to do is what the guide says. */
final class CodeTable {

    private static final String ENUM = "ErrorCode";
    private static final Path GUIDE = Path.of("docs", "guide.md");
    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z_]+)` \\| \\d+ \\| (.+?) \\|$", Pattern.MULTILINE);

    private CodeTable() {}

    static String of(GraphQLSchema schema) throws IOException {
        Map<String, String> advice = ROW.matcher(Files.readString(GUIDE))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), (MatchResult row) -> row.group(2)));
        List<String> rows = new ArrayList<>(List.of(
                "# All codes of errors",
                "",
                "Made from the enums by `./mvnw test -Dtest=SchemaTest -Dregistry.schema.update=true`. Codes in `errors` stand in",
                "`extensions.code` ([when something is wrong](guide.md#when-something-is-wrong)), the others in `userErrors` of the",
                "mutations of these rooms ([changing data](guide-signed-in.md#changing-data)); `enumLabels` has labels in both languages.",
                "",
                "| code | where | meaning |",
                "|---|---|---|"));
        Arrays.stream(ErrorCode.values())
                .map(code -> row(code.name(), "`errors`, HTTP " + code.status(), advice(advice, code)))
                .forEach(rows::add);
        userErrors(schema)
                .forEach((code, meanings) ->
                        meanings.forEach((meaning, rooms) -> rows.add(row(code, String.join(", ", rooms), meaning))));
        return String.join("\n", rows) + "\n";
    }

    private static String advice(Map<String, String> advice, ErrorCode code) {
        String said = advice.get(code.name());
        if (said == null) {
            throw new AssertionError(GUIDE + " does not say what to do about " + code);
        }
        return said;
    }

    /** By code and meaning, the rooms that say so. */
    private static Map<String, Map<String, TreeSet<String>>> userErrors(GraphQLSchema schema) {
        Map<String, Map<String, TreeSet<String>>> codes = new TreeMap<>();
        schema.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLEnumType && type.getName().endsWith(ENUM))
                .map(GraphQLEnumType.class::cast)
                .forEach(type -> {
                    String room = type.getName().substring(0, type.getName().length() - ENUM.length());
                    for (GraphQLEnumValueDefinition value : type.getValues()) {
                        codes.computeIfAbsent(value.getName(), code -> new TreeMap<>())
                                .computeIfAbsent(value.getDescription(), meaning -> new TreeSet<>())
                                .add(room);
                    }
                });
        return codes;
    }

    private static String row(String code, String where, String meaning) {
        return "| `" + code + "` | " + where + " | " + meaning + " |";
    }
}
