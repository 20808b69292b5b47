package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a business exports itself: said by who writes the record, and for everyone to read and to ask for. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class OwnExportTest {

    private static final String EXPORT = "exporting exportingSince exportDestinations";

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client anyone = Client.anonymous();

    @ParameterizedTest
    @EnumSource(names = {"UMKM", "INDUSTRY"})
    void everyoneReadsIt(Register register) {
        JsonObject made = register.registered(
                official,
                business(
                        register,
                        "Ekspor",
                        Map.of("exporting", true, "exportingSince", 2019, "exportDestinations", List.of("JP", "SG"))));
        String id = made.getString("id");
        assertThat(register.read(anyone, id, EXPORT))
                .isEqualTo(new JsonObject()
                        .put("exporting", true)
                        .put("exportingSince", 2019)
                        .put("exportDestinations", new JsonArray(List.of("JP", "SG"))));

        Map<String, Object> ended = new HashMap<>(Map.of("exporting", false));
        assertThat(register.outcome(register.update(official, made, ended)))
                .isEqualTo("NOT_AN_EXPORT input." + register.member() + ".exportingSince");
        ended.put("exportingSince", null);
        ended.put("exportDestinations", null);
        register.record(register.update(official, made, ended));
        assertThat(register.read(anyone, id, EXPORT))
                .isEqualTo(new JsonObject()
                        .put("exporting", false)
                        .putNull("exportingSince")
                        .putNull("exportDestinations"));
    }

    @ParameterizedTest
    @EnumSource(names = {"UMKM", "INDUSTRY"})
    void destinationsAreCountriesAbroadHoweverTheyAreWritten(Register register) {
        JsonObject made =
                register.registered(official, business(register, "Kapital", to(List.of(" jp", "", "JP", " ", "sG "))));

        assertThat(register.read(anyone, made.getString("id"), "exportDestinations")
                        .getJsonArray("exportDestinations"))
                .isEqualTo(new JsonArray(List.of("JP", "SG")));
        assertThat(refused(register, List.of("", "JP", " ", "xx")))
                .isEqualTo("UNKNOWN_COUNTRY input." + register.member() + ".exportDestinations.3");
        assertThat(refused(register, List.of("", "SG", "Jepang")))
                .isEqualTo("UNKNOWN_COUNTRY input." + register.member() + ".exportDestinations.2");
        for (String own : List.of("ID", "id")) {
            assertThat(refused(register, List.of("", "SG", own)))
                    .isEqualTo("NOT_ABROAD input." + register.member() + ".exportDestinations.2");
        }
    }

    private String refused(Register register, List<String> destinations) {
        return register.outcome(register.register(official, business(register, "Ditolak", to(destinations))));
    }

    private static Map<String, Object> to(List<String> destinations) {
        return Map.of("exporting", true, "exportDestinations", destinations);
    }

    @ParameterizedTest
    @EnumSource(names = {"UMKM", "INDUSTRY"})
    void whatNobodySaidIsFoundByNeither(Register register) {
        String word = UUID.randomUUID().toString().substring(0, 8);
        register.registered(official, business(register, word + " Ya", Map.of("exporting", true)));
        register.registered(official, business(register, word + " Tidak", Map.of("exporting", false)));
        register.registered(official, business(register, word + " Entah", Map.of()));

        assertThat(found(register, word, "exporting: true")).containsExactly(word + " Ya");
        assertThat(found(register, word, "exporting: false")).containsExactly(word + " Tidak");
        assertThat(found(register, word, "not: {exporting: true}"))
                .containsExactlyInAnyOrder(word + " Tidak", word + " Entah");
    }

    private static Map<String, Object> business(Register register, String name, Map<String, ?> export) {
        Map<String, Object> business = register.least(name);
        business.put("legalForm", "PERORANGAN");
        business.putAll(export);
        return business;
    }

    private List<String> found(Register register, String word, String condition) {
        String query = "{ list: " + register.list() + "(filter: {text: \"" + word + "\", " + condition
                + "}) { nodes { name } } }";
        return anyone.data(query).getJsonObject("list").getJsonArray("nodes").stream()
                .map(node -> ((JsonObject) node).getString("name"))
                .toList();
    }
}
