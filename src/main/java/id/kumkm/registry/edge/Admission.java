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

    private static final String OVER = "kumkm.over";

    private final int mostRunning;
    private final int mostWaiting;
    private final Queue<Place> waiting = new ArrayDeque<>();
    private int running;

    @Inject
    Admission(
            @ConfigProperty(name = "registry.requests.running") int mostRunning,
            @ConfigProperty(name = "registry.requests.waiting") int mostWaiting) {
        this.mostRunning = mostRunning;
        this.mostWaiting = mostWaiting;
    }

    /** A request that waits for its turn, or has one. */
    private static final class Place {

        private final Context own = Vertx.currentContext();
        private final Runnable request;
        private boolean isRunning;

        Place(Runnable request) {
            this.request = request;
        }
    }

    /** Before anything waits: Vert.x tells nobody of an end who asks after it. */
    static void watch(RoutingContext context) {
        context.addEndHandler(end -> context.put(OVER, true));
    }

    /** Runs it now, or when another request has ended; or answers that there is no room. */
    void admit(RoutingContext context, Runnable request) {
        if (context.get(OVER) != null || context.response().closed()) {
            return;
        }
        Place place = new Place(request);
        context.addEndHandler(end -> leave(place));
        boolean isRoom;
        synchronized (this) {
            place.isRunning = running < mostRunning;
            running += place.isRunning ? 1 : 0;
            isRoom = place.isRunning || waiting.size() < mostWaiting;
            if (isRoom && !place.isRunning) {
                waiting.add(place);
                return;
            }
        }
        if (isRoom) {
            request.run();
        } else {
            Answers.send(context, full());
        }
    }

    /** It was answered, or its client left, while it ran, waited or was refused. */
    private void leave(Place place) {
        Place next = next(place);
        if (next != null) {
            next.own.runOnContext(turn -> {
                if (isRunning(next)) {
                    next.request.run();
                }
            });
        }
    }

    private synchronized @Nullable Place next(Place left) {
        if (!left.isRunning) {
            waiting.remove(left);
            return null;
        }
        left.isRunning = false;
        Place next = waiting.poll();
        if (next == null) {
            running--;
        } else {
            next.isRunning = true;
        }
        return next;
    }

    /** False where its client left since it was called. */
    private synchronized boolean isRunning(Place place) {
        return place.isRunning;
    }

    private static Problem full() {
        return new Problem(
                ErrorCode.UNAVAILABLE,
                Message.of(
                        "Layanan sedang penuh. Coba lagi sebentar lagi.",
                        "The service is full at the moment. Try again shortly."));
    }
}
