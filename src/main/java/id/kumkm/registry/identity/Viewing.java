package id.kumkm.registry.identity;

import id.kumkm.registry.platform.Language;
import id.kumkm.registry.reads.Viewer;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A caller, the purpose it states for sensitive data, and its request. */
public record Viewing(Caller caller, @Nullable String purpose, RoutingContext request) implements Viewer {

    @Override
    public boolean isAnonymous() {
        return caller.isAnonymous();
    }

    @Override
    public String subject() {
        return caller.subject();
    }

    @Override
    public Locale language() {
        return Language.from(request.request().getHeader("Accept-Language"));
    }
}
