package id.kumkm.registry.edge;

import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Threads for what the planner answers. A few keep the processors busy as long as statements are short, and find the next
 * request waiting, where a thread for each connection would fall asleep and be woken for each. Where a request waits
 * longer than a short statement takes, there is one for each connection, so that it waits for no long one.
 */
@ApplicationScoped
class PlannedThreads {

    private static final long LOOK_MS = 20;
    private static final int FEW = 2 * Runtime.getRuntime().availableProcessors();

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ThreadPoolExecutor threads;
    private final int most;
    private final Vertx vertx;
    private final long look;

    private record Work(Runnable work, long since) implements Runnable {

        boolean waitsLong() {
            return System.nanoTime() - since > TimeUnit.MILLISECONDS.toNanos(LOOK_MS);
        }

        @Override
        public void run() {
            work.run();
        }
    }

    @Inject
    PlannedThreads(Vertx vertx, @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.most = connections;
        this.threads = new ThreadPoolExecutor(
                Math.min(FEW, most), most, LOOK_MS, TimeUnit.MILLISECONDS, waiting, PlannedThreads::thread);
        this.vertx = vertx;
        this.look = vertx.setPeriodic(LOOK_MS, turn -> adapt());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "planned");
        thread.setDaemon(true);
        return thread;
    }

    void execute(Runnable work) {
        threads.execute(new Work(work, System.nanoTime()));
    }

    private void adapt() {
        Runnable next = waiting.peek();
        if (next instanceof Work work && work.waitsLong()) {
            threads.setCorePoolSize(most);
        } else if (next == null && threads.getCorePoolSize() > FEW) {
            threads.setCorePoolSize(Math.min(FEW, most));
        }
    }

    @PreDestroy
    void stop() {
        // In development Vert.x outlives the service, and would hold on to each that was replaced.
        vertx.cancelTimer(look);
        threads.shutdown();
    }
}
