package id.kumkm.registry.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that the embedded default serves: its tokens stand, and its examples do what they say. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class WelcomePageTest {

    private static final Pattern TOKEN = Pattern.compile("id=\"([\\w-]+)-token\"[^>]*>([\\w.-]+)<");

    @Test
    void everyUsersTokenStands() {
        Map<String, String> tokens = new HashMap<>();
        TOKEN.matcher(page()).results().forEach((MatchResult found) -> tokens.put(found.group(1), found.group(2)));

        List<EmbeddedUser> users = EmbeddedUser.all().stream()
                .filter(user -> !user.role().isEmpty())
                .toList();

        assertThat(tokens).hasSameSizeAs(users);
        for (EmbeddedUser user : users) {
            JsonObject me = Client.with(String.valueOf(tokens.get(user.key())))
                    .data("{ me { name roles } }")
                    .getJsonObject("me");
            assertThat(me.getString("name")).isEqualTo(user.key());
            assertThat(me.getJsonArray("roles")).containsExactly(user.role().toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void everyExampleDoesWhatItSays() {
        Umkms.registered(Client.with(Tokens.official("33.72")), "Untuk Contoh");
        for (Example example : Example.all()) {
            JsonObject data = run(example);

            JsonObject payload = data.getJsonObject(data.fieldNames().iterator().next());
            JsonArray userErrors = payload.getJsonArray("userErrors", new JsonArray());
            assertThat(userErrors.stream().map(error -> ((JsonObject) error).getString("code")))
                    .as(example.title())
                    .isEqualTo(example.expect().isEmpty() ? List.of() : List.of(example.expect()));
        }
    }

    @Test
    void thePageLoadsNothingFromOutsideAndShowsEveryExample() {
        String page = page();

        assertThat(page.replace("http://localhost:", "")).doesNotContain("http://", "https://", "//cdn");
        assertThat(Pattern.compile("class=\"open\"").matcher(page).results()).hasSameSizeAs(Example.all());
    }

    private static JsonObject run(Example example) {
        Client client = EmbeddedUser.of(example.user().key())
                .token(Tokens.keys())
                .map(Client::with)
                .orElseGet(Client::anonymous);
        Map<String, Object> variables = new HashMap<>();
        if (example.isAboutARecord()) {
            JsonObject found = client.data(example.find())
                    .getJsonObject("umkms")
                    .getJsonArray("nodes")
                    .getJsonObject(0);
            variables.putAll(found.getMap());
        }
        return client.data(example.query(), variables);
    }

    private static String page() {
        return RestAssured.given().get("/").then().statusCode(200).extract().asString();
    }
}
