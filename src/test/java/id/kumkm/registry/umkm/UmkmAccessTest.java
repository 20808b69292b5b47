package id.kumkm.registry.umkm;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation as every kind of user, inside and outside its bounds. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class UmkmAccessTest {

    private static final String RECORD = "{ name nib npwp nikPemilik externalId location { address latitude"
            + " publicLatitude } owner { name phone email } figures { year sales } history { version } }";

    /** What may happen: DONE, or the code of the error or user error. */
    static Stream<Arguments> users() {
        return Stream.of(
                user("anonymous", Client.anonymous(), "UNAUTHENTICATED", "UNAUTHENTICATED", "UNAUTHENTICATED"),
                user("official inside", Client.with(Tokens.official("33.72")), "DONE", "FORBIDDEN", "FORBIDDEN"),
                user("official of the province", Client.with(Tokens.official("33")), "DONE", "FORBIDDEN", "FORBIDDEN"),
                user("official outside", Client.with(Tokens.official("33.13")), "NOT_FOUND", "FORBIDDEN", "FORBIDDEN"),
                user(
                        "official of a prefix",
                        Client.with(Tokens.official("33.72.02")),
                        "NOT_FOUND",
                        "FORBIDDEN",
                        "FORBIDDEN"),
                user("verifier inside", Client.with(Tokens.verifier("33.72")), "DONE", "DONE", "FORBIDDEN"),
                user("verifier outside", Client.with(Tokens.verifier("33.13")), "NOT_FOUND", "NOT_FOUND", "FORBIDDEN"),
                user("ministry", Client.with(Tokens.ministry("UMKM")), "DONE", "DONE", "DONE"),
                user(
                        "ministry of cooperatives",
                        Client.with(Tokens.ministry("COOPERATIVE")),
                        "NOT_FOUND",
                        "NOT_FOUND",
                        "NOT_FOUND"),
                user(
                        "integrator of another source",
                        Client.with(Tokens.integrator("OSS")),
                        "NOT_FOUND",
                        "FORBIDDEN",
                        "FORBIDDEN"));
    }

    private static Arguments user(String name, Client client, String writes, String verifies, String erases) {
        return Arguments.of(name, client, writes, verifies, erases);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("users")
    void writesWithinBounds(String name, Client client, String writes, String verifies, String erases) {
        assertThat(outcome(client, fresh(), (user, umkm) -> Umkms.update(user, umkm, Map.of("description", "x"))))
                .isEqualTo(writes);
        assertThat(outcome(client, fresh(), Umkms::submit)).isEqualTo(writes);
        assertThat(outcome(
                        client,
                        fresh(),
                        (user, umkm) ->
                                Umkms.register(user, Map.of("name", "Oleh " + name, "regionCode", Umkms.PAJANG))))
                .isEqualTo(
                        writes.equals("NOT_FOUND") && !name.startsWith("integrator")
                                ? "OUT_OF_AREA"
                                : done(name, writes));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("users")
    void decidesWithinBounds(String name, Client client, String writes, String verifies, String erases) {
        JsonObject submitted = Umkms.payloadUmkm(Umkms.submit(Client.with(Tokens.official("33.72")), fresh()));

        // A source closes its own records, and finds no others.
        assertThat(outcome(client, fresh(), (user, umkm) -> Umkms.changeStatus(user, umkm, "TIDAK_AKTIF")))
                .isEqualTo(name.startsWith("integrator") ? writes : verifies);
        assertThat(outcome(client, submitted, (user, umkm) -> Umkms.verify(user, umkm, "TERVERIFIKASI")))
                .isEqualTo(verifies);
        assertThat(outcome(client, fresh(), Umkms::eraseOwner)).isEqualTo(erases);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("users")
    void readsRestrictedFieldsWithinBounds(String name, Client client, String writes, String verifies, String erases) {
        JsonObject umkm = fresh();
        boolean entitled = writes.equals("DONE");
        boolean sensitive = verifies.equals("DONE");

        JsonObject seen = read(client, umkm);
        JsonObject withPurpose = read(client.header("X-Purpose", "pemeriksaan lapangan"), umkm);

        assertThat(seen.getString("name")).isEqualTo("Kerajinan Rotan");
        assertThat(seen.getJsonObject("location").getDouble("publicLatitude")).isEqualTo(-7.57);
        assertThat(seen.getString("nib") != null).isEqualTo(entitled);
        assertThat(seen.getJsonObject("owner") != null).isEqualTo(entitled);
        assertThat(seen.getJsonArray("history") != null).isEqualTo(entitled);
        assertThat(seen.getJsonObject("location").getString("address") != null).isEqualTo(entitled);
        assertThat(seen.getJsonObject("location").getDouble("latitude") != null).isEqualTo(entitled);
        for (String field : List.of("nikPemilik", "npwp", "figures")) {
            assertThat(seen.getValue(field)).as(field).isNull();
            assertThat(withPurpose.getValue(field) != null).as(field).isEqualTo(sensitive);
        }
        if (sensitive) {
            assertThat(withPurpose.getString("nikPemilik")).isEqualTo("3372************");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ".", "0", "x", "12", "null", "n/a"})
    void aPurposeIsSaidInWords(String said) {
        JsonObject seen = read(Client.with(Tokens.verifier("33.72")).header("X-Purpose", said), fresh());

        assertThat(seen.getString("npwp")).isNull();
        assertThat(seen.getString("nikPemilik")).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("users")
    void listsShowNoMoreThanTheRecordItself(String name, Client client, String writes, String verifies, String erases) {
        JsonObject umkm = fresh();

        JsonObject single = read(client, umkm);
        JsonObject listed = client.data(
                        "{ umkms(first: 1, sort: REGISTERED_DESC, filter: {text: \"kerajinan rotan\"}) { nodes "
                                + RECORD + " } }")
                .getJsonObject("umkms")
                .getJsonArray("nodes")
                .getJsonObject(0);

        assertThat(listed).isEqualTo(single);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("users")
    void anExactNibFindsItsBusinessWithPublicFieldsForAll(
            String name, Client client, String writes, String verifies, String erases) {
        String nib = Umkms.newNib();
        Umkms.payloadUmkm(Umkms.register(
                Client.with(Tokens.official("33.72")),
                Map.of("name", "Punya NIB", "regionCode", Umkms.PAJANG, "nib", nib)));

        JsonObject found = client.data(
                        "query($n: String!) { umkmByNib(nib: $n) { name nib owner { name } } }", Map.of("n", nib))
                .getJsonObject("umkmByNib");

        assertThat(found.getString("name")).isEqualTo("Punya NIB");
        assertThat(found.getString("nib") != null).isEqualTo(writes.equals("DONE"));
    }

    @Test
    void aLegalEntitysNumberAndAddressArePublic() {
        String nib = Umkms.newNib();
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(
                Client.with(Tokens.official("33.72")),
                Map.of(
                        "name",
                        "CV Rotan",
                        "legalForm",
                        "CV",
                        "regionCode",
                        Umkms.PAJANG,
                        "nib",
                        nib,
                        "location",
                        Map.of("address", "Jl. Rotan 1"))));

        JsonObject seen = read(Client.anonymous(), umkm);

        assertThat(seen.getString("nib")).isEqualTo(nib);
        assertThat(seen.getJsonObject("location").getString("address")).isEqualTo("Jl. Rotan 1");
        assertThat(seen.getValue("npwp")).isNull();
    }

    private static String done(String name, String writes) {
        return name.startsWith("integrator") ? "DONE" : writes;
    }

    private static JsonObject fresh() {
        return Umkms.payloadUmkm(Umkms.register(
                Client.with(Tokens.official("33.72")),
                Map.of(
                        "name", "Kerajinan Rotan",
                        "regionCode", Umkms.PAJANG,
                        "nib", Umkms.newNib(),
                        "npwp", "123456782526000",
                        "location", Map.of("address", "Jl. Rotan 7", "latitude", -7.5712, "longitude", 110.7934),
                        "figures", List.of(Map.of("year", 2024, "sales", "5")),
                        "owner", Map.of("name", "Sri Wahyuni", "nikPemilik", "3372015508900001"))));
    }

    private static JsonObject read(Client client, JsonObject umkm) {
        return client.data("query($id: ID!) { umkm(id: $id) " + RECORD + " }", Map.of("id", umkm.getString("id")))
                .getJsonObject("umkm");
    }

    private static String outcome(Client client, JsonObject umkm, BiFunction<Client, JsonObject, JsonObject> act) {
        try {
            JsonObject payload = act.apply(client, umkm);
            return payload.getValue("umkm") == null ? Umkms.refusal(payload).split(" ")[0] : "DONE";
        } catch (AssertionError refused) {
            String message = String.valueOf(refused.getMessage());
            String code = message.replaceAll("(?s).*\"code\" : \"(\\w+)\".*", "$1");
            if (code.equals(message)) {
                throw refused;
            }
            return code;
        }
    }
}
