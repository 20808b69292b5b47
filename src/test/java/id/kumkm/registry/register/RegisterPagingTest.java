package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every register's list in a village of its own (Kota Semarang, Semarang Utara), many records of one name. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class RegisterPagingTest {

    private static final int ALL = 11;
    private static final String VILLAGE = "33.74.02.1001";
    private static final String FILTER = "filter: {region: \"" + VILLAGE + "\"}";
    private static final List<String> SORTS =
            List.of("NAME_ASC", "NAME_DESC", "REGISTERED_ASC", "REGISTERED_DESC", "UPDATED_ASC", "UPDATED_DESC");
    private static final String FIELDS = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
            + " nodes { id name registeredAt updatedAt }";

    private static boolean made;

    private final Client anyone = Client.anonymous();

    @BeforeEach
    void someOfEach() {
        Client semarang = Client.with(Tokens.official("33.74"));
        for (Register register : made ? EnumSet.noneOf(Register.class) : Set.of(Register.values())) {
            for (int number = 0; number < ALL; number++) {
                Map<String, Object> record = register.least(number % 2 == 0 ? "Satu Nama" : "Nama " + number % 3);
                record.put("regionCode", VILLAGE);
                register.registered(semarang, record);
            }
        }
        made = true;
        Numbers.await();
    }

    static Stream<Arguments> walks() {
        return Stream.of(Register.values())
                .flatMap(register -> SORTS.stream().map(sort -> Arguments.of(register, sort)));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void aWalkGivesEveryRecordOnceInOrderAndBackwardTheSame(Register register, String sort) {
        List<JsonObject> forward = walk(register, sort, 3, true);

        assertThat(forward.stream().map(node -> node.getString("id")))
                .hasSize(ALL)
                .doesNotHaveDuplicates();
        assertThat(forward.stream().map(node -> node.getString(key(sort))).toList())
                .isSortedAccordingTo(
                        sort.endsWith("ASC")
                                ? String::compareToIgnoreCase
                                : Collections.reverseOrder(String::compareToIgnoreCase));
        assertThat(walk(register, sort, 4, false)).isEqualTo(forward);
        assertThat(walk(register, sort, 100, true)).isEqualTo(forward);
    }

    @ParameterizedTest
    @EnumSource
    void aCursorIsGoodForItsOwnListFilterAndSortOnly(Register register) {
        String cursor = cursor(register);

        assertThat(code(register, FILTER + ", sort: NAME_ASC, after: \"" + cursor + "\""))
                .isNull();
        assertThat(code(register, FILTER + ", sort: NAME_DESC, after: \"" + cursor + "\""))
                .isEqualTo("BAD_REQUEST");
        assertThat(code(register, "sort: NAME_ASC, after: \"" + cursor + "\"")).isEqualTo("BAD_REQUEST");
        assertThat(code(register, FILTER + ", sort: NAME_ASC, after: \"A" + cursor.substring(1) + "x\""))
                .isEqualTo("BAD_REQUEST");
        for (Register other : EnumSet.complementOf(EnumSet.of(register))) {
            assertThat(code(other, FILTER + ", sort: NAME_ASC, after: \"" + cursor + "\""))
                    .as("a cursor of %s in %s", register, other)
                    .isEqualTo("BAD_REQUEST");
        }
        assertThat(anyone.errorCode("{ regions(after: \"" + cursor + "\") { nodes { code } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @EnumSource
    void argumentsThatMakeNoPageAreBadRequests(Register register) {
        for (String arguments : List.of(
                "first: 0",
                "first: -1",
                "first: 101",
                "last: 0",
                "last: 101",
                "first: 2, last: 2",
                "first: 2, before: \"x\"",
                "last: 2, after: \"x\"",
                "after: \"x\", before: \"y\"",
                "after: \"\"",
                "after: \"bukan kursor\"",
                "first: \"2\"",
                "sort: NAMA",
                "filter: {warna: \"merah\"}",
                "filter: {text: \"a\\u0000b\"}",
                "filter: {text: \"a\\u202eb\"}",
                "filter: {region: \"33\\u0000\"}",
                "filter: {source: \"\\u0000\"}",
                "filter: {status: [null]}",
                "filter: {and: [null]}",
                "filter: {updatedSince: \"kemarin\"}",
                "filter: {text: \"" + "x".repeat(201) + "\"}")) {
            assertThat(code(register, arguments)).as(arguments).isEqualTo("BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFilterWithoutEndIsTooCostly(Register register) {
        String deep = "{not: ".repeat(40) + "{text: \"a\"}" + "}".repeat(40);
        String wide = "{or: [" + "{text: \"a\"}, ".repeat(40) + "]}";

        assertThat(code(register, "filter: " + deep)).isEqualTo("COST_EXCEEDED");
        assertThat(code(register, "filter: " + wide)).isEqualTo("COST_EXCEEDED");
    }

    @Test
    void listsOfAllRegistersInOneDocumentKeepTheirArguments() {
        StringBuilder document = new StringBuilder("{ ");
        for (Register register : Register.values()) {
            for (int size : new int[] {1, 5}) {
                document.append(register.list().charAt(0))
                        .append(register.ordinal())
                        .append(size)
                        .append(": ")
                        .append(register.list())
                        .append("(first: ")
                        .append(size)
                        .append(", ")
                        .append(FILTER)
                        .append(") { nodes { id region { code } } total { value } } ");
            }
        }

        JsonObject data = anyone.data(document.append("}").toString());

        assertThat(data.fieldNames()).hasSize(8).allSatisfy(alias -> {
            JsonObject list = data.getJsonObject(alias);
            assertThat(list.getJsonArray("nodes")).hasSize(alias.endsWith("1") ? 1 : 5);
            assertThat(list.getJsonObject("total").getInteger("value")).isEqualTo(ALL);
        });
    }

    private String cursor(Register register) {
        return register.page(anyone, FILTER + ", sort: NAME_ASC, first: 3", FIELDS)
                .getJsonObject("pageInfo")
                .getString("endCursor");
    }

    private String code(Register register, String arguments) {
        return anyone.errorCode("{ " + register.list() + "(" + arguments + ") { nodes { id } } }");
    }

    private List<JsonObject> walk(Register register, String sort, int size, boolean forward) {
        List<JsonObject> walked = new ArrayList<>();
        String next = "";
        boolean more = true;
        while (more) {
            String arguments = FILTER + ", sort: " + sort + (forward ? ", first: " : ", last: ") + size + next;
            JsonObject page = register.page(anyone, arguments, FIELDS);
            JsonObject info = page.getJsonObject("pageInfo");
            walked.addAll(
                    forward ? walked.size() : 0,
                    page.getJsonArray("nodes").stream()
                            .map(JsonObject.class::cast)
                            .toList());
            next = forward
                    ? ", after: \"" + info.getString("endCursor") + "\""
                    : ", before: \"" + info.getString("startCursor") + "\"";
            more = info.getBoolean(forward ? "hasNextPage" : "hasPreviousPage");
        }
        return walked;
    }

    private static String key(String sort) {
        return switch (sort.substring(0, 4)) {
            case "NAME" -> "name";
            case "REGI" -> "registeredAt";
            default -> "updatedAt";
        };
    }
}
