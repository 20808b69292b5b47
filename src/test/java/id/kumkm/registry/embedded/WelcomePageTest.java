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
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that the embedded default serves: its tokens stand, and its examples do what they say. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class WelcomePageTest {

    private static final Pattern TOKEN = Pattern.compile("id=\"([\\w-]+)-token\"[^>]*>([\\w.-]+)<");
    private static final List<String> PARTS =
            List.of("/", "/welcome/page.css", "/welcome/page.js", "/q/graphql-ui/", "/q/graphql-ui/render.js");

    @Test
    void everyUsersTokenStands() {
        Umkms.registered(Client.with(Tokens.official("33.72")), "Untuk Perwakilan");
        Map<String, String> tokens = new HashMap<>();
        TOKEN.matcher(page()).results().forEach((MatchResult found) -> tokens.put(found.group(1), found.group(2)));

        List<EmbeddedUser> users = EmbeddedUser.all().stream()
                .filter(user -> !user.role().isEmpty())
                .toList();

        assertThat(tokens).hasSameSizeAs(users);
        for (EmbeddedUser user : users) {
            JsonObject me = Client.with(String.valueOf(tokens.get(user.key())))
                    .data("{ me { name roles regionCodes sectors sourceSystem bodies } }")
                    .getJsonObject("me");
            assertThat(me.getString("name")).isEqualTo(user.key());
            assertThat(me.getJsonArray("roles")).containsExactly(user.role().toUpperCase(Locale.ROOT));
            assertThat(bounds(me)).containsExactlyInAnyOrderElementsOf(bounds(user));
        }
    }

    private static List<Object> bounds(JsonObject me) {
        return Stream.of(
                        me.getJsonArray("regionCodes"),
                        me.getJsonArray("sectors"),
                        me.getString("sourceSystem"),
                        me.getJsonArray("bodies"))
                .flatMap(bound -> bound instanceof JsonArray many ? many.stream() : Stream.ofNullable(bound))
                .toList();
    }

    private static List<Object> bounds(EmbeddedUser user) {
        return user.claims(represented()).values().stream()
                .flatMap(bound -> bound instanceof List<?> many ? many.stream() : Stream.of(bound))
                .map(Object.class::cast)
                .toList();
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

    /** No internet may be assumed where it runs. */
    @Test
    void neitherThePageNorGraphiqlNeedsAnythingFromOutside() {
        for (String part : PARTS) {
            String text = get(part).replaceAll("(?s)<!--.*?-->", "");

            assertThat(all("(?:src|href|action)=\"([^\"]*)\"", text))
                    .as(part)
                    .allSatisfy(address -> assertThat(address).matches("/[^/].*|[\\w.-]+|data:,"));
            assertThat(all("((?:https?://|url\\(|@import|['\"]//\\w)[^\\s'\"]*)", text))
                    .as(part)
                    .allSatisfy(address -> assertThat(address).startsWith("http://localhost:"));
        }
    }

    @Test
    void guideAndSchemaAreOneClickAway() {
        List<String> tools = all("<li><a href=\"([^\"]*)\"", page());

        assertThat(tools).contains("/guide/guide.md", "/graphql/schema.graphql", "/q/graphql-ui/");
        assertThat(get("/guide/guide.md")).startsWith("# Guide for front-end developers");
        for (String linked : all("\\((guide-[a-z]+\\.md|glossary\\.md|codes\\.md)", get("/guide/guide.md"))) {
            assertThat(get("/guide/" + linked)).as(linked).startsWith("# ");
        }
        assertThat(get("/graphql/schema.graphql")).contains("type Umkm implements Node");
        RestAssured.given().get("/guide/tidak-ada.md").then().statusCode(404);
    }

    @Test
    void everyExampleOpensInGraphiqlWithItsTokenFilledIn() {
        List<String> links = all("class=\"open\"[^>]*href=\"([^\"]*)\"", page());
        List<Example> examples = Example.all();

        assertThat(links).hasSameSizeAs(examples);
        for (Example example : examples) {
            String link = links.get(examples.indexOf(example)).replace("&amp;", "&");
            // GraphiQL takes a plus sign for what it is.
            assertThat(link).startsWith("/q/graphql-ui/?").doesNotContain("+");
            String shown = URLDecoder.decode(link, StandardCharsets.UTF_8);
            assertThat(shown).contains("?query=" + example.query());
            assertThat(shown.contains("&headers={\"Authorization\":\"Bearer ey"))
                    .isNotEqualTo(example.user().role().isEmpty());
            RestAssured.given().urlEncodingEnabled(false).get(link).then().statusCode(200);
        }
    }

    /** What the two spellings of the header that GraphiQL sets become on their way. */
    @Test
    void graphiqlsContentTypeIsTaken() throws Exception {
        // Not with RestAssured, which reads a content type before it sends it.
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json, application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ me { anonymous } }\"}"))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body())
                .isEqualTo("{\"data\":{\"me\":{\"anonymous\":true}},\"extensions\":{\"cost\":2}}");
    }

    private static String represented() {
        return Client.anonymous()
                .data("{ umkms(filter: {region: \"33.72\"}, sort: REGISTERED_ASC, first: 1) { nodes { id } } }")
                .getJsonObject("umkms")
                .getJsonArray("nodes")
                .getJsonObject(0)
                .getString("id");
    }

    private static JsonObject run(Example example) {
        Client client = EmbeddedUser.of(example.user().key())
                .token(Tokens.keys(), represented())
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
        return get("/");
    }

    private static String get(String path) {
        return RestAssured.given().get(path).then().statusCode(200).extract().asString();
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
