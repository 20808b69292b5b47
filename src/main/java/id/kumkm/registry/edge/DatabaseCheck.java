package id.kumkm.registry.edge;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Ready while PostgreSQL answers, within a second: where it hangs, a cluster learns so before its own question times out.
 * Quarkus' own check waits for a connection of the pool: where slow statements hold all of them it tells a cluster to take
 * the service out, and its load falls on the next.
 */
@Readiness
@ApplicationScoped
class DatabaseCheck implements HealthCheck {

    private static final long MOST_MS = 900;

    private final AgroalDataSource pool;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "ready");
        thread.setDaemon(true);
        return thread;
    });

    private @Nullable Future<Boolean> asked;

    @Inject
    DatabaseCheck(AgroalDataSource pool) {
        this.pool = pool;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(isBusy() || answers())
                .build();
    }

    private boolean isBusy() {
        int most = pool.getConfiguration().connectionPoolConfiguration().maxSize();
        return pool.getMetrics().activeCount() >= most;
    }

    private boolean answers() {
        try {
            return ask().get(MOST_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException away) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Who asks while another waits gets the same answer: questions to a server that hangs do not pile up. */
    private synchronized Future<Boolean> ask() {
        Future<Boolean> last = asked;
        if (last == null || last.isDone()) {
            last = asking.submit(() -> pool.isHealthy(false));
            asked = last;
        }
        return last;
    }

    @PreDestroy
    void stop() {
        asking.shutdownNow();
    }
}
