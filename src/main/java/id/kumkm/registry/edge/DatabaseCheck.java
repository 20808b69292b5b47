package id.kumkm.registry.edge;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while PostgreSQL answers. Quarkus' own check waits for a connection of the pool: where slow statements hold all of
 * them it tells a cluster to take the service out, and its load falls on the next. Statements that hang end by their deadline
 * or the socket's.
 */
@Readiness
@ApplicationScoped
class DatabaseCheck implements HealthCheck {

    private final AgroalDataSource pool;

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
            return pool.isHealthy(false);
        } catch (SQLException away) {
            return false;
        }
    }
}
