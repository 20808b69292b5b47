package id.kumkm.registry.identity;

import id.kumkm.registry.platform.Text;
import id.kumkm.registry.reads.Viewers;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The caller of the request that is being answered, and what it says it needs restricted data for. */
@ApplicationScoped
public class Callers implements Viewers {

    static final String ATTRIBUTE = "kumkm.caller";

    private static final int LONGEST_PURPOSE = 200;

    /** The shortest that says what for, such as "cek": a letter or a number stands there because something had to. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    @Inject
    public Callers(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    public Caller current() {
        Caller caller = identity.getAttribute(ATTRIBUTE);
        return caller == null ? Caller.ANONYMOUS : caller;
    }

    /** The header X-Purpose; null where it says nothing that can be kept. */
    public @Nullable String purpose() {
        RoutingContext context = request.getCurrent();
        return context == null ? null : purpose(context);
    }

    /** The caller as the one who reads. */
    public Viewing viewing() {
        return new Viewing(current(), purpose(), Objects.requireNonNull(request.getCurrent()));
    }

    @Override
    public Viewing of(RoutingContext context) {
        SecurityIdentity known = context.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        Caller caller = known == null ? null : known.getAttribute(ATTRIBUTE);
        return new Viewing(caller == null ? Caller.ANONYMOUS : caller, purpose(context), context);
    }

    private static @Nullable String purpose(RoutingContext context) {
        String written = context.request().getHeader("X-Purpose");
        if (Text.isAbsent(written)
                || !WORD.matcher(written).find()
                || written.length() > LONGEST_PURPOSE
                || Text.isUnsafe(written)) {
            return null;
        }
        return written.strip();
    }
}
