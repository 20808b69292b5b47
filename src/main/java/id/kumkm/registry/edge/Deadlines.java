package id.kumkm.registry.edge;

import id.kumkm.registry.reads.Deadline;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Gives each request its time, and looks after all of them by two sweeps, so that a request costs no timer. One cancels
 * statements, finds clients that left, and repeats a cancel that came before PostgreSQL had the statement. The other answers
 * requests whose statement did not end by that: where PostgreSQL hangs, a cancel hangs too.
 */
@ApplicationScoped
class Deadlines {

    private static final Logger LOG = Logger.getLogger(Deadlines.class);
    private static final long SWEEP_MS = 100;

    /** For PostgreSQL to confirm a cancel: what it says is surer than that the time is over. */
    private static final Duration CONFIRMATION = Duration.ofMillis(500);

    private final Vertx vertx;
    private final Duration anonymous;
    private final Duration withToken;
    private final Set<Deadline> running = ConcurrentHashMap.newKeySet();
    private final Set<OpenRequest> open = ConcurrentHashMap.newKeySet();
    /** Threads of its own: those of the service may all be waiting for what is to be cancelled. */
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(Deadlines::daemon);
    /** A cancel is a connection of its own and takes its time: one that hangs holds up few others. */
    private final ExecutorService cancelling = Executors.newFixedThreadPool(8, Deadlines::daemon);

    private long answering;

    @Inject
    Deadlines(
            Vertx vertx,
            @ConfigProperty(name = "registry.deadline.anonymous") Duration anonymous,
            @ConfigProperty(name = "registry.deadline.with-token") Duration withToken) {
        this.vertx = vertx;
        this.anonymous = anonymous;
        this.withToken = withToken;
    }

    @PostConstruct
    void start() {
        sweeper.scheduleWithFixedDelay(this::cancelOverdue, SWEEP_MS, SWEEP_MS, TimeUnit.MILLISECONDS);
        answering = vertx.setPeriodic(SWEEP_MS, turn -> answerOverdue());
    }

    @PreDestroy
    void stop() {
        sweeper.shutdownNow();
        cancelling.shutdownNow();
        vertx.cancelTimer(answering);
    }

    /** From the moment at which the request is there whole: waiting for its turn is a part of its time. */
    OpenRequest begin(RoutingContext context) {
        // A token that is not good was answered before this.
        Duration time = Credentials.areShown(context.request()) ? withToken : anonymous;
        AtomicBoolean ended = new AtomicBoolean();
        Deadline deadline = new Deadline(System.nanoTime() + time.toNanos(), ended::get, running);
        deadline.keepIn(context);
        OpenRequest request = new OpenRequest(context, deadline);
        open.add(request);
        context.addEndHandler(end -> {
            ended.set(true);
            open.remove(request);
        });
        return request;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "deadlines");
        thread.setDaemon(true);
        return thread;
    }

    /** Waits for all cancels of one sweep, so that a statement has one at a time. */
    private void cancelOverdue() {
        try {
            cancelling.invokeAll(running.stream()
                    .filter(Deadline::isOver)
                    .map(one -> Executors.callable(() -> cancel(one)))
                    .toList());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void cancel(Deadline one) {
        try {
            one.check();
        } catch (Throwable failure) { // The statement goes on, and so does the sweep.
            LOG.warnf("A statement could not be cancelled, and is tried again: %s", failure);
        }
    }

    private void answerOverdue() {
        for (OpenRequest one : open) {
            if (one.deadline().left().plus(CONFIRMATION).isNegative()) {
                open.remove(one);
                one.answerLate();
            }
        }
    }
}
