package id.kumkm.registry.embedded;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The project's documents, as the text that they are, for who has only the service. */
@ApplicationScoped
class GuidePages {

    /** A link from a document to what lies beside the documents in the project, which the service has not. */
    private static final Pattern OUTWARD = Pattern.compile("\\[([^\\[\\]]*)]\\((?:\\.\\./)+([^)]+)\\)");

    private static final Pattern OUTWARD_FROM_BELOW = Pattern.compile("\\[([^\\[\\]]*)]\\((?:\\.\\./){2,}([^)]+)\\)");

    void register(@Observes Router router) {
        router.getWithRegex("/guide/(?<file>(?:adr/)?[a-z0-9-]+\\.(?:md|graphql))")
                .blockingHandler(GuidePages::answer);
    }

    private static void answer(RoutingContext context) {
        String file = context.pathParam("file");
        try (InputStream text = GuidePages.class.getResourceAsStream("/guide/" + file)) {
            if (text == null) {
                context.next();
            } else {
                context.response()
                        .putHeader("Content-Type", "text/plain; charset=utf-8")
                        .putHeader("X-Content-Type-Options", "nosniff")
                        .end(inward(file, new String(text.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            context.fail(unreadable);
        }
    }

    /** Says where a thing lies in the project instead of linking to it. */
    private static String inward(String file, String text) {
        Pattern outward = file.contains("/") ? OUTWARD_FROM_BELOW : OUTWARD;
        return outward.matcher(text).replaceAll("$1 (in the project: $2)");
    }
}
