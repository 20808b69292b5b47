package id.kumkm.registry.edge;

import id.kumkm.registry.platform.Problem;
import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells a page of an origin that is not listed by which code it is refused, where pages of other origins are let in at all.
 * Quarkus alone refuses it without a body. A preflight is left to Quarkus: no page reads its body.
 */
@ApplicationScoped
class ForeignOrigins {

    /** Before CORS (300). */
    private static final int BEFORE_CORS = 310;

    private final boolean isEnabled;
    private final List<String> origins;
    private final List<Pattern> patterns;

    @Inject
    ForeignOrigins(
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean isEnabled,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        this.isEnabled = isEnabled;
        this.origins = origins.orElse(List.of());
        this.patterns = CORSFilter.parseAllowedOriginsRegex(origins);
    }

    void register(@Observes Filters filters) {
        if (isEnabled) {
            filters.register(this::check, BEFORE_CORS);
        }
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String origin = request.getHeader("Origin");
        if (origin == null
                || request.method().equals(HttpMethod.OPTIONS)
                || isListed(origin)
                || isOwn(request, origin)) {
            context.next();
        } else {
            Answers.send(
                    context,
                    Problem.forbidden(
                            "Halaman dari alamat ini tidak diizinkan bertanya.",
                            "Pages of this origin are not allowed to ask."));
        }
    }

    private boolean isListed(String origin) {
        return origins.contains("*") || origins.contains(origin) || CORSFilter.isOriginAllowedByRegex(patterns, origin);
    }

    /** By the host alone: whether scheme and port are the same is left to Quarkus. */
    private static boolean isOwn(HttpServerRequest request, String origin) {
        return request.authority() != null
                && origin.replaceFirst("^https?://", "")
                        .replaceFirst(":\\d+$", "")
                        .equalsIgnoreCase(request.authority().host());
    }
}
