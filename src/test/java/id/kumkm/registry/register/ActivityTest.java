package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What bodies do, by version of KBLI, in every register that says it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ActivityTest {

    private static final Map<String, Object> BATIK = activity("KBLI_2020", "13134", true);

    private final Client official = Client.with(Tokens.official("33.72"));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSOCIATION")
    void everybodySeesThemTheNewestVersionFirst(Register register) {
        JsonObject made = with(
                register,
                List.of(
                        activity("KBLI_2020", "01111", null),
                        BATIK,
                        activity("KBLI_2025", "13133", true),
                        activity("KBLI_2025", " 01111 ", false)));

        JsonArray activities = register.read(
                        Client.anonymous(), made.getString("id"), "activities { version code title primary }")
                .getJsonArray("activities");

        assertThat(texts(activities))
                .containsExactly(
                        "KBLI_2025 13133 true INDUSTRI KAIN BATIK",
                        "KBLI_2025 01111 false PERTANIAN JAGUNG",
                        "KBLI_2020 13134 true Industri Batik",
                        "KBLI_2020 01111 false Pertanian Jagung");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSOCIATION")
    void absentKeepsAListReplacesAndNullClears(Register register) {
        JsonObject made = with(register, List.of(BATIK, activity("KBLI_2020", "01111", false)));

        JsonObject renamed = register.record(register.update(official, made, Map.of("name", "Nama Baru")));
        assertThat(codes(register, made)).containsExactly("13134", "01111");

        List<?> swapped = List.of(activity("KBLI_2020", "13134", false), activity("KBLI_2020", "01111", true));
        JsonObject replaced = register.record(register.update(official, renamed, Map.of("activities", swapped)));
        assertThat(codes(register, made)).containsExactly("01111", "13134");

        register.record(register.update(official, replaced, Collections.singletonMap("activities", null)));
        assertThat(codes(register, made)).isEmpty();
    }

    static Stream<Arguments> refusals() {
        Map<String, Object> corn = activity("KBLI_2020", "01111", true);
        return Stream.of(
                Arguments.of(List.of(activity("KBLI_2020", "99999", null)), "UNKNOWN_KBLI", "activities.0.code"),
                Arguments.of(List.of(activity("KBLI_2025", "13134", null)), "UNKNOWN_KBLI", "activities.0.code"),
                Arguments.of(List.of(activity("KBLI_2020", "95320", null)), "UNKNOWN_KBLI", "activities.0.code"),
                Arguments.of(List.of(BATIK, activity("KBLI_2020", "1313", null)), "UNKNOWN_KBLI", "activities.1.code"),
                Arguments.of(List.of(activity("KBLI_2020", "C", null)), "UNKNOWN_KBLI", "activities.0.code"),
                Arguments.of(List.of(activity("KBLI_2020", "1111", null)), "UNKNOWN_KBLI", "activities.0.code"),
                Arguments.of(List.of(activity("KBLI_2020", "", null)), "UNKNOWN_KBLI", "activities.0.code"),
                Arguments.of(List.of(activity("KBLI_2020", "13134\u0000", null)), "UNKNOWN_KBLI", "activities.0.code"),
                Arguments.of(List.of(BATIK, BATIK), "DUPLICATE_KBLI", "activities.1.code"),
                Arguments.of(
                        List.of(BATIK, activity("KBLI_2020", "13134 ", false)), "DUPLICATE_KBLI", "activities.1.code"),
                Arguments.of(List.of(BATIK, corn), "DUPLICATE_PRIMARY", "activities.1.primary"),
                Arguments.of(Collections.nCopies(21, BATIK), "TOO_MANY", "activities"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBeIsRefusedAndChangesNothing(List<?> activities, String code, String path) {
        for (Register register : List.of(Register.UMKM, Register.COOPERATIVE, Register.INDUSTRY)) {
            Map<String, Object> record = register.least("Tidak Jadi");
            record.put("activities", activities);
            JsonObject made = with(register, List.of(BATIK));
            String refusal = code + " input." + register.member() + "." + path;

            assertThat(register.outcome(register.register(official, record))).isEqualTo(refusal);
            assertThat(register.outcome(register.update(official, made, Map.of("activities", activities))))
                    .isEqualTo(refusal);
            assertThat(codes(register, made)).containsExactly("13134");
        }
    }

    @Test
    void aVersionThatIsNoneIsABadRequest() {
        Map<String, Object> record = Register.UMKM.least("Versi Lama");
        record.put("activities", List.of(activity("KBLI_2015", "13134", true)));

        assertThat(official.errorCode(
                        "mutation($i: RegisterUmkmInput!) { registerUmkm(input: $i) { umkm { id } } }",
                        Map.of("i", Map.of("umkm", record))))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void twentyAreAllowed() {
        List<String> twenty = official
                .data(
                        "{ kbliCodes(version: KBLI_2020, query: \"industri\", parent: \"10\", first: 100) { nodes { code } } }")
                .getJsonObject("kbliCodes")
                .getJsonArray("nodes")
                .stream()
                .map(node -> ((JsonObject) node).getString("code"))
                .filter(code -> code.length() == 5)
                .limit(20)
                .toList();
        JsonObject made = with(
                Register.UMKM,
                twenty.stream().map(code -> activity("KBLI_2020", code, null)).toList());

        assertThat(codes(Register.UMKM, made)).hasSize(20);
    }

    @Test
    void historyTellsWhichActivityCameAndWhichWent() {
        JsonObject made = with(Register.UMKM, List.of(BATIK, activity("KBLI_2025", "13133", true)));

        Register.UMKM.record(Register.UMKM.update(
                official,
                made,
                Map.of(
                        "activities",
                        List.of(activity("KBLI_2020", "01111", true), activity("KBLI_2025", "13133", true)))));

        List<String> second = Register.UMKM
                .read(
                        official,
                        made.getString("id"),
                        "history { version part operation changes { field oldValue newValue } }")
                .getJsonArray("history")
                .stream()
                .map(JsonObject.class::cast)
                .filter(entry -> entry.getInteger("version") == 2
                        && entry.getString("part").equals("activity"))
                .map(entry -> entry.getString("operation") + " " + entry.getJsonArray("changes"))
                .toList();
        assertThat(second).hasSize(2);
        assertThat(second)
                .anySatisfy(entry -> assertThat(entry)
                        .startsWith("INSERT")
                        .contains("\"kbliCode\",\"oldValue\":null,\"newValue\":\"01111\"")
                        .contains("\"isPrimary\",\"oldValue\":null,\"newValue\":\"true\""))
                .anySatisfy(entry -> assertThat(entry)
                        .startsWith("DELETE")
                        .contains("\"kbliCode\",\"oldValue\":\"13134\",\"newValue\":null")
                        .contains("\"kbliVersion\",\"oldValue\":\"KBLI_2020\",\"newValue\":null"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSOCIATION")
    void aPageReadsThemInOneStatementHoweverLong(Register register) {
        IntStream.range(0, 3).forEach(at -> with(register, List.of(BATIK, activity("KBLI_2020", "01111", false))));
        for (int size : new int[] {1, 3, 100}) {
            long before = Statements.count();

            Client.anonymous()
                    .data("{ " + register.list() + "(first: " + size
                            + ") { nodes { activities { version code title primary } } } }");

            assertThat(Statements.count() - before)
                    .as("statements of a page of " + size)
                    .isEqualTo(1);
        }
    }

    private JsonObject with(Register register, List<?> activities) {
        Map<String, Object> record = register.least("Usaha Berkegiatan");
        record.put("activities", activities);
        return register.registered(official, record);
    }

    private List<String> codes(Register register, JsonObject record) {
        return register
                .read(Client.anonymous(), record.getString("id"), "activities { code }")
                .getJsonArray("activities")
                .stream()
                .map(activity -> ((JsonObject) activity).getString("code"))
                .toList();
    }

    private static List<String> texts(JsonArray activities) {
        return activities.stream()
                .map(JsonObject.class::cast)
                .map(one -> one.getString("version") + " " + one.getString("code") + " " + one.getBoolean("primary")
                        + " " + one.getString("title"))
                .toList();
    }

    private static Map<String, Object> activity(String version, String code, @Nullable Boolean primary) {
        return primary == null
                ? Map.of("version", version, "code", code)
                : Map.of("version", version, "code", code, "primary", primary);
    }
}
