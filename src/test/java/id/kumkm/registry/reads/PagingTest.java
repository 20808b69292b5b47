package id.kumkm.registry.reads;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks a list of 57 UMKM of a village of its own (Kota Malang), many of one name. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PagingTest {

    private static final int ALL = 57;
    private static final String VILLAGE = "35.73.01.1001";
    private static final String PAGE =
            "query($sort: RecordSort, $first: Int, $after: String, $last: Int, $before: String) {"
                    + " umkms(filter: {region: \"" + VILLAGE
                    + "\"}, sort: $sort, first: $first, after: $after, last: $last,"
                    + " before: $before) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node {"
                    + " id name } } nodes { id name registeredAt updatedAt } } }";

    private static boolean made;

    private final Client anyone = Client.anonymous();

    private enum Sort {
        NAME_ASC,
        NAME_DESC,
        REGISTERED_ASC,
        REGISTERED_DESC,
        UPDATED_ASC,
        UPDATED_DESC
    }

    @BeforeEach
    void someUmkm() {
        Client malang = Client.with(Tokens.official("35.73"));
        for (int number = 0; number < ALL && !made; number++) {
            Umkms.payloadUmkm(Umkms.register(
                    malang,
                    Map.of("name", number % 3 == 0 ? "Keripik" : "Bakso " + number % 7, "regionCode", VILLAGE)));
        }
        made = true;
        Numbers.await();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void aWalkForwardGivesEveryRecordOnceInOrder(Sort sort) {
        List<JsonObject> walked = walk(sort, 10, true);

        assertThat(walked.stream().map(node -> node.getString("id")))
                .hasSize(ALL)
                .doesNotHaveDuplicates();
        assertThat(walked.stream().map(node -> node.getString(key(sort))).toList())
                .isSortedAccordingTo(
                        sort.name().endsWith("ASC")
                                ? String::compareToIgnoreCase
                                : Collections.reverseOrder(String::compareToIgnoreCase));
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void aWalkBackwardIsTheSameWalk(Sort sort) {
        assertThat(walk(sort, 7, false)).isEqualTo(walk(sort, 100, true));
    }

    @Test
    void edgesAndNodesAreTheSameRecordsAndTheirCursorsLeadOn() {
        JsonObject page = page(variables("NAME_ASC", "first", 5));
        String third = page.getJsonArray("edges").getJsonObject(2).getString("cursor");
        Map<String, @Nullable Object> after = variables("NAME_ASC", "first", 2);
        after.put("after", third);

        JsonObject next = page(after);

        assertThat(page.getJsonArray("edges").stream()
                        .map(edge -> ((JsonObject) edge).getJsonObject("node").getString("id")))
                .isEqualTo(page.getJsonArray("nodes").stream()
                        .map(node -> ((JsonObject) node).getString("id"))
                        .toList());
        assertThat(next.getJsonArray("nodes").getJsonObject(0))
                .isEqualTo(page.getJsonArray("nodes").getJsonObject(3));
        assertThat(next.getJsonObject("pageInfo").getBoolean("hasPreviousPage")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "after: \"AU0u\"",
                "after: \"%00\""
            })
    void argumentsThatMakeNoPageAreBadRequests(String arguments) {
        for (String list : List.of("umkms", "regions")) {
            Response answer = anyone.send("{ " + list + "(" + arguments + ") { pageInfo { hasNextPage } } }");

            assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.jsonPath().getMap("$")).containsOnlyKeys("errors");
        }
    }

    @Test
    void aCursorWithAnyByteChangedIsRefused() {
        String cursor = page(variables("NAME_ASC", "first", 5))
                .getJsonObject("pageInfo")
                .getString("endCursor");
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);

        for (int at = 0; at < bytes.length; at++) {
            byte[] tampered = bytes.clone();
            tampered[at] ^= 1;
            assertRefused(
                    "NAME_ASC", "", Base64.getUrlEncoder().withoutPadding().encodeToString(tampered));
        }
        assertRefused("NAME_ASC", "", cursor.substring(0, cursor.length() - 1));
        assertRefused("NAME_ASC", "", cursor + "A");
        assertRefused("NAME_ASC", "", cursor + "=");
        assertRefused("NAME_ASC", "", "A".repeat(20_000));
    }

    @Test
    void aCursorIsGoodForItsOwnListFilterAndSortOnly() {
        String cursor = page(variables("NAME_ASC", "first", 5))
                .getJsonObject("pageInfo")
                .getString("endCursor");
        String ofRegions = anyone.data("{ regions(first: 2) { pageInfo { endCursor } } }")
                .getJsonObject("regions")
                .getJsonObject("pageInfo")
                .getString("endCursor");

        assertRefused("NAME_DESC", "", cursor);
        assertRefused("UPDATED_ASC", "", cursor);
        assertRefused("NAME_ASC", ", text: \"bakso\"", cursor);
        assertRefused("NAME_ASC", "", ofRegions);
        assertThat(anyone.errorCode("{ regions(after: \"" + cursor + "\") { nodes { code } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void aRecordThatComesInBetweenMovesNoOther() {
        Map<String, @Nullable Object> first = variables("NAME_ASC", "first", 30);
        JsonObject page = page(first);
        Map<String, @Nullable Object> second = variables("NAME_ASC", "first", 100);
        second.put("after", page.getJsonObject("pageInfo").getString("endCursor"));
        JsonObject before = page(second);
        JsonObject made = Umkms.payloadUmkm(Umkms.register(
                Client.with(Tokens.official("35.73")), Map.of("name", "AAA Paling Depan", "regionCode", VILLAGE)));

        JsonObject after = page(second);

        assertThat(after.getJsonArray("nodes")).isEqualTo(before.getJsonArray("nodes"));
        Umkms.payloadUmkm(
                Umkms.update(Client.with(Tokens.official("35.73")), made, Map.of("regionCode", "35.73.02.1001")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"text: \"a\\u0000b\"", "text: \"a\\u202eb\"", "region: \"33\\u0000\"", "source: \"\\u0000\""})
    void forbiddenCharactersInAFilterAreBadRequests(String condition) {
        assertThat(anyone.errorCode("{ umkms(filter: {" + condition + "}) { nodes { id } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void aFilterWithoutEndIsTooCostly() {
        String deep = "{not: ".repeat(40) + "{text: \"a\"}" + "}".repeat(40);
        String wide = "{or: [" + "{text: \"a\"}, ".repeat(40) + "]}";

        assertThat(anyone.errorCode("{ umkms(filter: " + deep + ") { nodes { id } } }"))
                .isEqualTo("COST_EXCEEDED");
        assertThat(anyone.errorCode("{ umkms(filter: " + wide + ") { nodes { id } } }"))
                .isEqualTo("COST_EXCEEDED");
    }

    private void assertRefused(String sort, String condition, String cursor) {
        assertThat(anyone.errorCode(
                        "query($after: String) { umkms(filter: {region: \"" + VILLAGE + "\"" + condition + "}, sort: "
                                + sort + ", after: $after) { nodes { id } } }",
                        Map.of("after", cursor)))
                .isEqualTo("BAD_REQUEST");
    }

    private List<JsonObject> walk(Sort sort, int size, boolean forward) {
        List<JsonObject> walked = new ArrayList<>();
        Map<String, @Nullable Object> variables = variables(sort.name(), forward ? "first" : "last", size);
        boolean more = true;
        while (more) {
            JsonObject page = page(variables);
            List<JsonObject> nodes = page.getJsonArray("nodes").stream()
                    .map(JsonObject.class::cast)
                    .toList();
            walked.addAll(forward ? walked.size() : 0, nodes);
            JsonObject info = page.getJsonObject("pageInfo");
            variables.put(forward ? "after" : "before", info.getString(forward ? "endCursor" : "startCursor"));
            more = info.getBoolean(forward ? "hasNextPage" : "hasPreviousPage");
        }
        return walked;
    }

    private JsonObject page(Map<String, @Nullable Object> variables) {
        return anyone.data(PAGE, variables).getJsonObject("umkms");
    }

    private static Map<String, @Nullable Object> variables(String sort, String size, int records) {
        return new HashMap<>(Map.of("sort", sort, size, records));
    }

    private static String key(Sort sort) {
        return switch (sort) {
            case NAME_ASC, NAME_DESC -> "name";
            case REGISTERED_ASC, REGISTERED_DESC -> "registeredAt";
            case UPDATED_ASC, UPDATED_DESC -> "updatedAt";
        };
    }
}
