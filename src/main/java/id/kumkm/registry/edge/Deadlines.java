package id.kumkm.registry.edge;

import id.kumkm.registry.reads.Deadline;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Gives each request its time, and looks after all statements that run by one sweep: it costs a request no timer, finds
 * clients that left, and repeats a cancel that came before PostgreSQL had the statement.
 */
@ApplicationScoped
class Deadlines {

    private static final Logger LOG = Logger.getLogger(Deadlines.class);
    private static final long SWEEP_MS = 100;

    private final Duration anonymous;
    private final Duration withToken;
    private final Set<Deadline> running = ConcurrentHashMap.newKeySet();
    /** A thread of its own: those of the service may all be waiting for what is to be cancelled. */
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "deadlines");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Deadlines(
            @ConfigProperty(name = "registry.deadline.anonymous") Duration anonymous,
            @ConfigProperty(name = "registry.deadline.with-token") Duration withToken) {
        this.anonymous = anonymous;
        this.withToken = withToken;
    }

    @PostConstruct
    void start() {
        sweeper.scheduleWithFixedDelay(this::sweep, SWEEP_MS, SWEEP_MS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        sweeper.shutdownNow();
    }

    void begin(RoutingContext context) {
        HttpServerResponse response = context.response();
        // A token that is not good was answered before this.
        Duration time = context.request().headers().contains("Authorization") ? withToken : anonymous;
        new Deadline(System.nanoTime() + time.toNanos(), response::closed, running).keepIn(context);
    }

    private void sweep() {
        for (Deadline one : running) {
            try {
                one.check();
            } catch (Throwable failure) { // What leaves here would end the sweep for good.
                LOG.warnf("A statement could not be cancelled, and is tried again: %s", failure);
            }
        }
    }
}
