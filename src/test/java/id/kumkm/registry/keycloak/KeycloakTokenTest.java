package id.kumkm.registry.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way to a token of the realm, and tokens that the service must refuse. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@WithTestResource(KeycloakService.class)
class KeycloakTokenTest {

    private static final String ME = "{ me { roles regionCodes sectors sourceSystem bodies } }";
    private static final String APP = "kumkm-app";

    private final Keycloak keycloak = KeycloakService.keycloak();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "siti    | [\"OFFICIAL\"] [\"33.71\",\"33.72\"] [] null []",
                "bambang | [\"VERIFIER\"] [\"33.72\"] [] null []",
                "ratna   | [\"MINISTRY\"] [] [\"COOPERATIVE\",\"UMKM\"] null []",
                "joko    | [\"REPRESENTATIVE\"] [] [] null [\"" + KeycloakService.UMKM + "\"]",
                "wulan   | [\"AUDITOR\"] [] [] null []",
                "agus    | [\"ADMIN\"] [] [] null []",
            })
    void everyRoleLogsInWithWhatBoundsIt(String user, String bounds) {
        assertThat(me(keycloak.ofUser(APP, user))).isEqualTo(bounds);
    }

    @Test
    void aServiceAccountSyncsItsSource() {
        JsonObject token = keycloak.ofService();

        assertThat(me(token)).isEqualTo("[\"INTEGRATOR\"] [] [] \"OSS\" []");
        assertThat(Umkms.registered(Client.with(token.getString("access_token")), "Dari Keycloak")
                        .getString("source"))
                .isEqualTo("OSS");
    }

    @Test
    void aRefreshedTokenIsGoodAndARefreshTokenIsGoodOnce() {
        Map<String, String> refresh = Map.of(
                "grant_type",
                "refresh_token",
                "client_id",
                APP,
                "refresh_token",
                keycloak.ofUser(APP, "siti").getString("refresh_token"));

        JsonObject refreshed = keycloak.token(refresh);
        JsonObject again = keycloak.token(refresh);

        assertThat(me(refreshed)).startsWith("[\"OFFICIAL\"]");
        assertThat(again.getInteger("status")).isEqualTo(400);
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        KeycloakErrors.assertUnauthenticated(keycloak.ofUser(KeycloakAdmin.ELSEWHERE, "siti"));
    }

    @Test
    void aTokenIsRefusedWhenItsTimeIsOver() throws InterruptedException {
        JsonObject token = keycloak.ofUser(KeycloakAdmin.BRIEF, "siti");

        assertThat(me(token)).startsWith("[\"OFFICIAL\"]");
        Thread.sleep(3_000);

        KeycloakErrors.assertUnauthenticated(token);
    }

    @Test
    void anOpaqueTokenIsRefusedWithoutAskingKeycloak() throws Exception {
        long before = keycloak.requests();

        for (int turn = 0; turn < 20; turn++) {
            KeycloakErrors.assertUnauthenticated("buram-" + turn);
        }

        assertThat(keycloak.requests()).isEqualTo(before);
    }

    @Test
    void anOfficialOfNowhereIsForbidden() {
        var answer = Raw.query(ME, "Authorization", bearer(keycloak.ofUser(APP, "tanpa-wilayah")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(id.kumkm.registry.support.Errors.code(answer.body())).isEqualTo("FORBIDDEN");
    }

    /** Whoever could give himself a region could write there. */
    @Test
    void nobodyChangesHisOwnBounds() {
        JsonObject token = keycloak.ofUser(APP, "siti");
        String wider =
                "{\"username\":\"siti\",\"email\":\"siti@contoh.id\",\"firstName\":\"siti\",\"lastName\":\"official\","
                        + "\"attributes\":{\"region_code\":[\"31\"]}}";

        int status = keycloak.send(keycloak.request(Keycloak.REALM + "/account/")
                        .header("Authorization", bearer(token))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(wider)))
                .statusCode();

        assertThat(status).isBetween(200, 499);
        assertThat(me(keycloak.ofUser(APP, "siti"))).startsWith("[\"OFFICIAL\"] [\"33.71\",\"33.72\"]");
    }

    @Test
    void aNewKeyIsTakenWithoutARestartAndTheOldOneStaysGood() throws InterruptedException {
        JsonObject before = keycloak.ofUser(APP, "siti");
        assertThat(me(before)).startsWith("[\"OFFICIAL\"]");

        new KeycloakAdmin(keycloak).rotateKeys();

        JsonObject after = keycloak.ofUser(APP, "siti");
        assertThat(KeycloakErrors.kid(after)).isNotEqualTo(KeycloakErrors.kid(before));
        KeycloakErrors.awaitTrust(after);
        assertThat(me(before)).startsWith("[\"OFFICIAL\"]");
    }

    private static String bearer(JsonObject token) {
        return "Bearer " + token.getString("access_token");
    }

    private static String me(JsonObject token) {
        JsonObject me = Client.with(token.getString("access_token")).data(ME).getJsonObject("me");
        String source = me.getString("sourceSystem");
        return me.getJsonArray("roles") + " " + me.getJsonArray("regionCodes") + " " + me.getJsonArray("sectors") + " "
                + (source == null ? "null" : "\"" + source + "\"") + " " + me.getJsonArray("bodies");
    }
}
