package id.kumkm.registry.umkm;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters of the list on a district of its own (Kota Magelang, Magelang Utara), and the statements that a page costs. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class UmkmListTest {

    private static final String DISTRICT = "33.71.03";

    private final Client magelang = Client.with(Tokens.official("33.71"));

    private static boolean made;

    @BeforeEach
    void someUmkm() {
        if (made) {
            return;
        }
        made = true;
        make(Map.of("name", "Getuk Bu Ratmi", "legalForm", "UD", "nib", Umkms.newNib(), "declaredScale", "MIKRO"));
        make(Map.of("name", "Getuk Trio Jaya", "legalForm", "CV", "declaredScale", "KECIL"));
        make(Map.of("name", "Tahu Café 100% Enak", "declaredScale", "MIKRO"));
        JsonObject closed = make(Map.of("name", "Konveksi Tutup"));
        Umkms.payloadUmkm(Umkms.changeStatus(Client.with(Tokens.verifier("33.71")), closed, "TUTUP"));
        Umkms.payloadUmkm(Umkms.submit(magelang, make(Map.of("name", "Konveksi Diajukan"))));
        Umkms.payloadUmkm(Umkms.registerInput(
                Client.with(Tokens.integrator("OSS")),
                Map.of(
                        "externalId",
                        "daftar-" + Umkms.newNib(),
                        "umkm",
                        Map.of(
                                "name",
                                "Dari OSS",
                                "regionCode",
                                DISTRICT + ".1001",
                                "owner",
                                Map.of("name", "Pemilik")))));
        Numbers.await();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                  | 6",
                "{text: \"getuk\"}                                   | 2",
                "{text: \"RATMI getuk\"}                             | 1",
                "{text: \"cafe 100%\"}                               | 1",
                "{text: \"%\"}                                       | 1",
                "{text: \"_\"}                                       | 0",
                "{text: \"\\\\\"}                                    | 0",
                "{text: \"' OR true --\"}                            | 0",
                "{scale: [MIKRO]}                                    | 2",
                "{scale: [MIKRO, KECIL]}                             | 3",
                "{legalForm: [CV]}                                   | 1",
                "{status: [TUTUP]}                                   | 1",
                "{verification: [DIAJUKAN]}                          | 1",
                "{hasNib: true}                                      | 1",
                "{hasNib: false}                                     | 5",
                "{source: \"OSS\"}                                   | 1",
                "{updatedSince: \"2999-01-01T00:00:00Z\"}            | 0",
                "{updatedSince: \"2020-01-01T07:00:00+07:00\"}       | 6",
                "{not: {legalForm: [CV]}}                            | 5",
                "{or: [{text: \"getuk\"}, {source: \"OSS\"}]}        | 3",
                "{and: [{text: \"getuk\"}, {legalForm: [UD, CV]}]}   | 2",
                "{not: {or: [{text: \"getuk\"}, {status: [TUTUP]}]}} | 3",
            })
    void filtersFindWhatTheySay(String filter, int found) {
        Client reader = filter.contains("hasNib") ? magelang : Client.anonymous();
        JsonObject list = reader.data("{ umkms(filter: {and: [{region: \"" + DISTRICT + "\"}, " + filter
                        + "]}) { total { value exact } nodes { id } } }")
                .getJsonObject("umkms");

        assertThat(list.getJsonObject("total"))
                .isEqualTo(new JsonObject().put("value", found).put("exact", true));
        assertThat(list.getJsonArray("nodes")).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33.71.03.1001", "33.71.03", "33.71", "33", "3371"})
    void aRegionOfAnyLevelHoldsWhatLiesInIt(String region) {
        assertThat(total("region: \"" + region + "\", text: \"getuk\"")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33.7", "33.71.0", "3", "33.71.03.", "%", "33.7_", "99"})
    void aRegionThatIsNoneIsRefused(String region) {
        assertThat(Client.anonymous().errorCode("{ umkms(filter: {region: \"" + region + "\"}) { total { value } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nodes { name regionCode nib location { publicLatitude } }                      | 1",
                "nodes { name } total { value }                                                 | 1",
                "nodes { region { name path { name } } }                                        | 1",
                "nodes { owner { name } figures { year } nikPemilik history { version } }       | 2",
                "edges { cursor node { region { name } owner { name } } }                       | 1",
            })
    void aPageCostsTheSameStatementsHoweverLong(String fields, int statements) {
        for (int size : new int[] {1, 6, 100}) {
            Client reader = Client.with(Tokens.ministry("UMKM")).header("X-Purpose", "hitung pernyataan");
            reader.data("{ me { name } }");
            long before = Statements.count();

            reader.data("{ umkms(first: " + size + ", filter: {region: \"" + DISTRICT + "\"}) { " + fields + " } }");

            assertThat(Statements.count() - before)
                    .as("statements of a page of " + size)
                    .isEqualTo(statements);
        }
    }

    @Test
    void regionsWithTheirPathsCostOneStatementAPage() {
        long before = Statements.count();

        Client.anonymous().data("{ regions(parent: \"33\", first: 100) { nodes { name path { name } } } }");

        assertThat(Statements.count() - before).isEqualTo(1);
    }

    private JsonObject make(Map<String, ?> umkm) {
        Map<String, Object> whole = new HashMap<>(umkm);
        whole.put("regionCode", DISTRICT + ".1001");
        whole.putIfAbsent("owner", Map.of("name", "Pemilik"));
        return Umkms.payloadUmkm(Umkms.register(magelang, whole));
    }

    private static int total(String filter) {
        return Client.anonymous()
                .data("{ umkms(filter: {" + filter + "}) { total { value } } }")
                .getJsonObject("umkms")
                .getJsonObject("total")
                .getInteger("value");
    }

    @Test
    void anAliasDoesNotTakeTheArgumentsOfAnother() {
        JsonObject both = Client.anonymous()
                .data("{ one: umkms(first: 1, filter: {region: \"" + DISTRICT
                        + "\"}) { nodes { name } total { value } }"
                        + " two: umkms(first: 2, filter: {text: \"getuk\", region: \"" + DISTRICT
                        + "\"}) { nodes { name } total { value } } }");

        assertThat(List.of(sizes(both, "one"), sizes(both, "two"))).containsExactly("1 of 6", "2 of 2");
    }

    private static String sizes(JsonObject data, String alias) {
        JsonObject list = data.getJsonObject(alias);
        return list.getJsonArray("nodes").size() + " of "
                + list.getJsonObject("total").getInteger("value");
    }
}
