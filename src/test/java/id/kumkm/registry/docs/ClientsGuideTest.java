package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guide for front-end developers: what an application needs beside its queries. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ClientsGuideTest extends GuideExamples {

    private static final Path GUIDE = Path.of("docs", "guide-clients.md");

    ClientsGuideTest() {
        super(GUIDE.toString());
        check("some ids", ClientsGuideTest::someIds);
    }

    @BeforeEach
    void registerOneOfEach() {
        JsonObject umkm = Umkms.registered(solo, "Batik Contoh Id");
        Products.added(solo, umkm.getString("id"), Map.of("name", "Kain"));
        JsonObject buyer = Partnerships.industry(solo, "Pabrik Contoh Id");
        Register.COOPERATIVE.registered(solo, Register.COOPERATIVE.least("Koperasi Contoh Id"));
        String id = buyer.getString("id");
        Demands.published(Client.with(Tokens.representative(id)), id, Demands.bananas());
        Partnerships.confirmed(solo, umkm, buyer);
    }

    /** Each list gives an id, and that id is read again. */
    private static void someIds(Examples.Example example) {
        JsonObject data = example.data(ANYBODY);

        assertThat(data.fieldNames()).hasSize(6).allSatisfy(list -> {
            String id = data.getJsonObject(list)
                    .getJsonArray("nodes")
                    .getJsonObject(0)
                    .getString("id");
            assertThat(ANYBODY.data("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                            .getJsonObject("node")
                            .getString("id"))
                    .isEqualTo(id);
        });
    }

    /** What the guide says of sign-in is what the realm file says. */
    @Test
    void theClientOfTheGuideIsThatOfTheRealm() throws IOException {
        JsonObject realm = new JsonObject(Files.readString(Path.of("k8s", "keycloak", "kumkm-realm.json")));
        JsonObject app = realm.getJsonArray("clients").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("clientId").equals("kumkm-app"))
                .findFirst()
                .orElseThrow();

        assertThat(app.getBoolean("publicClient")).isTrue();
        assertThat(app.getBoolean("standardFlowEnabled")).isTrue();
        assertThat(app.getBoolean("implicitFlowEnabled")).isFalse();
        assertThat(app.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                .isEqualTo("S256");
        assertThat(app.getJsonArray("redirectUris")).containsExactly("${KUMKM_APP_URL}/*");
        assertThat(realm.getInteger("accessTokenLifespan")).isEqualTo(300);
        assertThat(realm.getBoolean("revokeRefreshToken")).isTrue();
        assertThat(Files.readString(GUIDE))
                .contains("realms/" + realm.getString("realm"), "`kumkm-app`", "S256", "KUMKM_APP_URL", "5 minutes");
    }

    @Test
    void theLimitsOfTheGuideAreThoseOfTheService() throws IOException {
        String settings = Files.readString(Path.of("src", "main", "resources", "application.properties"));

        assertThat(settings)
                .contains(
                        "registry.lookups-per-minute=60",
                        "registry.requests.running=64",
                        "registry.requests.waiting=64",
                        "registry.deadline.anonymous=5S",
                        "registry.deadline.with-token=15S");
        assertThat(Files.readString(GUIDE)).contains("60 a minute", "64 run and 64 wait", "5 s, with a token 15 s");
    }
}
