package id.kumkm.registry.edge;

import id.kumkm.registry.platform.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses what leaves in doubt where a request ends or whom it is for (RFC 9112, 3.2 and 6.1), before anybody reads it, and
 * closes its connection: a proxy in front of us may have read it otherwise. Vert.x takes any Transfer-Encoding for none, and
 * the first Host of several.
 */
@ApplicationScoped
class Framing {

    /** Before all else. */
    private static final int FIRST = 10_000;

    private final Set<HttpConnection> refused =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private final Specification specification;

    @Inject
    Framing(@ConfigProperty(name = "registry.graphql-over-http") String specification) {
        this.specification = Specification.named(specification);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (refused.contains(request.connection())) {
            return; // What follows a request whose end is in doubt is no request.
        }
        specification.keepIn(context);
        if (request.version() == HttpVersion.HTTP_2) {
            context.next();
            return;
        }
        List<String> hosts = request.headers().getAll(HttpHeaders.HOST);
        if (request.version() == null) {
            refuse(
                    context,
                    505,
                    Problem.badRequest("Versi HTTP ini tidak dilayani.", "This version of HTTP is not served."));
        } else if (FieldLines.areBroken(request.headers())) {
            refuse(context, 400, BareRefusals.notValid());
        } else if (hosts.size() > 1
                || hosts.contains("")
                || !hosts.isEmpty() && hosts.get(0).indexOf(',') >= 0) {
            refuse(context, 400, header("Host"));
        } else if (!isChunkedOrNothing(request)) {
            boolean isUnknown = !request.headers().contains(HttpHeaders.CONTENT_LENGTH) && !isChunkedTwice(request);
            refuse(context, isUnknown ? 501 : 400, header("Transfer-Encoding"));
        } else if (request.headers().contains(HttpHeaders.EXPECT)
                && !"100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            refuse(context, 417, header("Expect"));
        } else {
            if (request.method().equals(HttpMethod.OPTIONS)) {
                context.response().putHeader("Vary", "Origin, Access-Control-Request-Method");
            }
            context.next();
        }
    }

    private static boolean isChunkedOrNothing(HttpServerRequest request) {
        if (!request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return true;
        }
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase("chunked");
    }

    private static boolean isChunkedTwice(HttpServerRequest request) {
        String codings = String.join(",", request.headers().getAll(HttpHeaders.TRANSFER_ENCODING));
        return codings.toLowerCase(Locale.ROOT).matches("\\s*chunked\\s*,.*");
    }

    private static Problem header(String name) {
        return Problem.badRequest(
                "Header %s tidak dapat diterima.".formatted(name), "The header %s cannot be accepted.".formatted(name));
    }

    private void refuse(RoutingContext context, int status, Problem problem) {
        HttpConnection connection = context.request().connection();
        refused.add(connection);
        context.response().putHeader("Connection", "close");
        context.addEndHandler(end -> connection.close());
        Answers.send(context, status, problem);
    }
}
