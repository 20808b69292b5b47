package id.kumkm.registry.edge;

import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Problem;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Queue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many requests run at a time and a few more wait; the rest is told at once to come back, so that under more load
 * than the service can carry those that it takes are answered as fast as ever.
 */
@ApplicationScoped
class Admission {

    private final int mostRunning;
    private final int mostWaiting;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int running;

    @Inject
    Admission(
            @ConfigProperty(name = "registry.requests.running") int mostRunning,
            @ConfigProperty(name = "registry.requests.waiting") int mostWaiting) {
        this.mostRunning = mostRunning;
        this.mostWaiting = mostWaiting;
    }

    /** Runs it now, or when another request has ended; or answers that there is no room. */
    void admit(RoutingContext context, Runnable request) {
        Context own = Vertx.currentContext();
        Runnable begin = () -> {
            if (context.response().closed()) {
                release();
                return;
            }
            context.addEndHandler(end -> release());
            request.run();
        };
        boolean now;
        synchronized (this) {
            now = running < mostRunning;
            if (now) {
                running++;
            } else if (waiting.size() < mostWaiting) {
                waiting.add(() -> own.runOnContext(turn -> begin.run()));
                return;
            }
        }
        if (now) {
            begin.run();
        } else {
            context.response().putHeader("Retry-After", "1");
            Answers.send(context, full());
        }
    }

    private void release() {
        Runnable next = next();
        if (next != null) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable next = waiting.poll();
        running -= next == null ? 1 : 0;
        return next;
    }

    private static Problem full() {
        return new Problem(
                ErrorCode.UNAVAILABLE,
                Message.of(
                        "Layanan sedang penuh. Coba lagi sebentar lagi.",
                        "The service is full at the moment. Try again shortly."));
    }
}
