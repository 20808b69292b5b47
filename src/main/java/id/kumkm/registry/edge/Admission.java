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
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many requests run at a time and a few more wait; the rest is told at once to come back, so that under more load
 * than the service can carry those that it takes are answered as fast as ever. Callers share: the next turn is that of the
 * caller with the fewest, and where nobody else may wait, the caller with the most waiting makes room. A caller is an
 * address, the one that a trusted proxy gives where there is one ({@code quarkus.http.proxy}).
 */
@ApplicationScoped
class Admission {

    private static final String OVER = "kumkm.over";

    private final int mostRunning;
    private final int mostWaiting;
    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private int running;
    private int waiting;

    @Inject
    Admission(
            @ConfigProperty(name = "registry.requests.running") int mostRunning,
            @ConfigProperty(name = "registry.requests.waiting") int mostWaiting) {
        this.mostRunning = mostRunning;
        this.mostWaiting = mostWaiting;
    }

    /** What an address has here. */
    private static final class Caller {

        private final Deque<Place> waiting = new ArrayDeque<>();
        private int running;
    }

    /** A request that waits for its turn, or has one. */
    private static final class Place {

        private final Context own = Vertx.currentContext();
        private final RoutingContext request;
        private final String address;
        private final Runnable work;
        private boolean isRunning;
        private boolean neverWaited;

        Place(RoutingContext request, Runnable work) {
            this.request = request;
            this.address = String.valueOf(request.request().remoteAddress().hostAddress());
            this.work = work;
        }
    }

    /** Before anything waits: Vert.x tells nobody of an end who asks after it. */
    static void watch(RoutingContext context) {
        context.addEndHandler(end -> context.put(OVER, true));
    }

    /** Runs it now, or when another request has ended; or answers that there is no room. */
    void admit(RoutingContext context, Runnable work) {
        if (context.get(OVER) != null || context.response().closed()) {
            return;
        }
        Place place = new Place(context, work);
        context.addEndHandler(end -> leave(place));
        Place refused = enter(place);
        if (refused != null) {
            refused.own.runOnContext(turn -> Answers.send(refused.request, full()));
        }
        if (place.neverWaited) {
            work.run();
        }
    }

    /** Who finds no room by that: the one who comes, or the last of the caller with the most waiting. */
    private synchronized @Nullable Place enter(Place place) {
        if (running < mostRunning) {
            place.neverWaited = true;
            start(place);
            return null;
        }
        Place refused = waiting < mostWaiting ? null : place;
        if (refused != null) {
            Caller most = Collections.max(callers.values(), Comparator.comparingInt(one -> one.waiting.size()));
            Caller own = callers.get(place.address);
            if (most.waiting.size() > (own == null ? 0 : own.waiting.size()) + 1) {
                refused = most.waiting.removeLast();
                waiting--;
            }
        }
        if (refused != place) {
            caller(place).waiting.add(place);
            waiting++;
        }
        return refused;
    }

    private void start(Place place) {
        place.isRunning = true;
        caller(place).running++;
        running++;
    }

    private Caller caller(Place place) {
        return callers.computeIfAbsent(place.address, first -> new Caller());
    }

    /** It was answered, or its client left, while it ran, waited or was refused. */
    private void leave(Place place) {
        Place next = next(place);
        if (next != null) {
            next.own.runOnContext(turn -> {
                if (isRunning(next)) {
                    next.work.run();
                }
            });
        }
    }

    private synchronized @Nullable Place next(Place left) {
        Caller caller = caller(left);
        boolean wasRunning = left.isRunning;
        if (wasRunning) {
            left.isRunning = false;
            caller.running--;
            running--;
        } else if (caller.waiting.remove(left)) {
            waiting--;
        }
        if (caller.running == 0 && caller.waiting.isEmpty()) {
            callers.remove(left.address);
        }
        if (!wasRunning || waiting == 0) {
            return null;
        }
        Place next = callers.values().stream()
                .filter(one -> !one.waiting.isEmpty())
                .min(Comparator.comparingInt(one -> one.running))
                .orElseThrow()
                .waiting
                .remove();
        waiting--;
        start(next);
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
