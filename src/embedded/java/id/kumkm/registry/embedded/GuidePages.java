package id.kumkm.registry.embedded;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;

/** The project's guides, as the text that they are, for who has only the service. */
@ApplicationScoped
class GuidePages {

    void register(@Observes Router router) {
        router.getWithRegex("/guide/(?<file>[a-z-]+\\.md)").blockingHandler(GuidePages::answer);
    }

    private static void answer(RoutingContext context) {
        try (InputStream text = GuidePages.class.getResourceAsStream("/guide/" + context.pathParam("file"))) {
            if (text == null) {
                context.next();
            } else {
                context.response()
                        .putHeader("Content-Type", "text/plain; charset=utf-8")
                        .putHeader("X-Content-Type-Options", "nosniff")
                        .end(Buffer.buffer(text.readAllBytes()));
            }
        } catch (IOException unreadable) {
            context.fail(unreadable);
        }
    }
}
