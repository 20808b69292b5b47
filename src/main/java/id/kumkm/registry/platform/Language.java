package id.kumkm.registry.platform;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language in which the caller wants messages: Bahasa Indonesia, or English by {@code Accept-Language}. */
@ApplicationScoped
public class Language {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final List<Locale> SPOKEN = List.of(INDONESIAN, Locale.ENGLISH);

    private final CurrentVertxRequest request;

    @Inject
    public Language(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The language of the request that is being answered. */
    public Locale current() {
        RoutingContext context = request.getCurrent();
        return context == null ? INDONESIAN : from(context.request().getHeader("Accept-Language"));
    }

    /** The language that an {@code Accept-Language} header (RFC 9110) asks for. */
    public static Locale from(@Nullable String header) {
        if (header == null || header.length() > 200) {
            return INDONESIAN;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return found == null ? INDONESIAN : found;
        } catch (IllegalArgumentException unreadable) {
            return INDONESIAN;
        }
    }
}
