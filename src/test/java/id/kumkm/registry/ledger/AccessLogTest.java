package id.kumkm.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class AccessLogTest {

    private static final String SENSITIVE = "query($id: ID!) { umkm(id: $id) { name nikPemilik figures { sales } } }";

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72")).header("X-Purpose", "cek bantuan");

    @Test
    void everyReadOfASensitiveFieldIsLoggedWithItsPurpose() throws SQLException {
        JsonObject umkm = withNik();

        verifier.data(SENSITIVE, Map.of("id", umkm.getString("id")));

        assertThat(log(umkm))
                .containsExactlyInAnyOrder(
                        "verifier-33.72 nikPemilik cek bantuan", "verifier-33.72 figures cek bantuan");
    }

    @Test
    void whatIsNotAskedForOrNotGivenIsNotLogged() throws SQLException {
        JsonObject umkm = withNik();

        verifier.data("query($id: ID!) { umkm(id: $id) { name owner { name } } }", Map.of("id", umkm.getString("id")));
        official.header("X-Purpose", "ingin tahu").data(SENSITIVE, Map.of("id", umkm.getString("id")));
        Client.with(Tokens.verifier("33.72")).data(SENSITIVE, Map.of("id", umkm.getString("id")));

        assertThat(log(umkm)).isEmpty();
    }

    private JsonObject withNik() {
        return Umkms.payloadUmkm(Umkms.register(
                official,
                Map.of(
                        "name",
                        "Usaha Dibaca",
                        "regionCode",
                        Umkms.PAJANG,
                        "owner",
                        Map.of("name", "Pemilik", "nikPemilik", "3372015508900001"),
                        "figures",
                        List.of(Map.of("year", 2024, "sales", "1")))));
    }

    private static List<String> log(JsonObject umkm) throws SQLException {
        try (Connection owner = Database.asOwner()) {
            return Database.texts(
                    owner,
                    "SELECT actor || ' ' || field || ' ' || purpose FROM access_log WHERE body_id = ?",
                    PublicId.parse("umkm", umkm.getString("id")).orElseThrow());
        }
    }
}
