package id.kumkm.registry.embedded;

import id.kumkm.registry.embedded.Template.Html;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page at {@code /}: every kind of user with a token and with operations to try. */
@ApplicationScoped
class WelcomePage {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self';"
            + " connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Template page = new Template("page.html");
    private final Template card = new Template("card.html");
    private final Template tokenBox = new Template("token.html");
    private final Template exampleBox = new Template("example.html");
    private final List<Example> examples = Example.all();
    private final Map<EmbeddedUser, String> tokens = new ConcurrentHashMap<>();
    private final EmbeddedKeys keys;
    private final RepresentedBody represented;

    @Inject
    WelcomePage(@ConfigProperty(name = "registry.embedded.keys") String keyFolder, RepresentedBody represented) {
        this.keys = new EmbeddedKeys(Path.of(keyFolder));
        this.represented = represented;
    }

    void register(@Observes Router router) {
        router.get("/").blockingHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        // Not the Host header's word: what stands in a command line must come from here.
        String service = "localhost:" + context.request().localAddress().port();
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cache-Control", "no-store")
                .end(html(service));
    }

    private String html(String service) {
        String body = represented.id();
        for (EmbeddedUser user : EmbeddedUser.all()) {
            tokens.put(user, user.token(keys, body).orElse(""));
        }
        Html cards = join(
                EmbeddedUser.all().stream().map(user -> card(user, service)).toList());
        return page.fill(Map.of("cards", cards)).text();
    }

    private Html card(EmbeddedUser user, String service) {
        String token = token(user);
        List<Html> operations = examples.stream()
                .filter(example -> example.user().equals(user))
                .map(example -> operation(example, service))
                .toList();
        return card.fill(Map.of(
                "key", user.key(),
                "title", user.title(),
                "englishTitle", user.englishTitle(),
                "text", user.text(),
                "englishText", user.englishText(),
                "token",
                        token.isEmpty()
                                ? new Html("")
                                : tokenBox.fill(Map.of("key", user.key(), "title", user.title(), "token", token)),
                "examples", join(operations)));
    }

    private Html operation(Example example, String service) {
        return exampleBox.fill(Map.of(
                "key", "op-" + examples.indexOf(example),
                "title", example.title(),
                "englishTitle", example.englishTitle(),
                "query", example.query(),
                "find", example.find(),
                "expect", example.expect(),
                "link", link(example),
                "curl", curl(example, service)));
    }

    /** GraphiQL reads all of it from its address, and decodes it without the plus sign for a blank. */
    private String link(Example example) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("query", example.query());
        if (example.isAboutARecord()) {
            parts.put("variables", Example.PLACEHOLDERS.encode());
        }
        if (!token(example.user()).isEmpty()) {
            parts.put(
                    "headers",
                    new JsonObject()
                            .put("Authorization", "Bearer " + token(example.user()))
                            .encode());
        }
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "="
                        + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .collect(Collectors.joining("&", "/q/graphql-ui/?", ""));
    }

    private String curl(Example example, String service) {
        String token = token(example.user());
        return "curl http://" + service + "/graphql -H 'Content-Type: application/json'"
                + (token.isEmpty() ? "" : " -H 'Authorization: Bearer " + token + "'")
                + " -d '" + example.request().encode().replace("'", "'\\''") + "'";
    }

    private String token(EmbeddedUser user) {
        return tokens.getOrDefault(user, "");
    }

    private static Html join(List<Html> parts) {
        return new Html(parts.stream().map(Html::text).collect(Collectors.joining()));
    }
}
