package id.kumkm.registry.statistics;

import id.kumkm.registry.platform.BackgroundWork;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.statistics.publication.PublishedDays;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Has the feed's entries brought into the statistics, batch by batch, after the writers are done. Each replica runs one,
 * PostgreSQL lets one of them work at a time, and whatever ends one leaves it to the others.
 */
@ApplicationScoped
class Projector {

    private static final Logger LOG = Logger.getLogger(Projector.class);

    /** Age of the oldest entry in the feed that the statistics do not hold yet, and which days they hold. */
    private static final String PROGRESS = """
            SELECT coalesce(extract(epoch FROM clock_timestamp() - l.recorded_at), 0), p.first_on, p.counting_on, p.seed
            FROM statistic_progress p
            LEFT JOIN feed f ON f.feed_no = p.through_feed_no + 1
            LEFT JOIN ledger l USING (entry_id)""";

    private final AgroalDataSource database;
    private final ProjectorConfig config;
    private final Today today;
    private final PublishedDays published;
    private final Counter projected;
    private volatile double lag = Double.NaN;
    private volatile boolean stopped;
    private boolean failing;

    private final ScheduledExecutorService turns = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "statistics");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Projector(
            AgroalDataSource database,
            ProjectorConfig config,
            Today today,
            PublishedDays published,
            MeterRegistry metrics) {
        this.database = database;
        this.config = config;
        this.today = today;
        this.published = published;
        this.projected = Counter.builder("registry.statistics.entries")
                .description("Entries of the feed that this replica brought into the statistics")
                .register(metrics);
        Gauge.builder("registry.statistics.lag", () -> lag)
                .baseUnit("seconds")
                .description(
                        "Age of the oldest numbered entry that is not in the statistics; NaN while it cannot be asked for")
                .register(metrics);
    }

    void start(@Observes StartupEvent start) {
        long interval = config.interval().toMillis();
        turns.scheduleWithFixedDelay(this::turn, interval, interval, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        turns.shutdown();
        turns.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void turn() {
        try (Connection connection = database.getConnection()) {
            if (config.enabled()) {
                drain(connection);
            }
            look(connection);
            failing = false;
        } catch (Exception | LinkageError failure) {
            lag = Double.NaN;
            if (!failing && !stopped) {
                LOG.warnf("The statistics stand still, and are tried again: %s", failure);
            }
            failing = true;
        }
    }

    /** A batch ends where a day of the record does, so a short one is not the last. */
    private void drain(Connection connection) throws SQLException {
        int taken;
        do {
            taken = advance(connection, config.batch(), today.get());
            projected.increment(taken);
        } while (taken > 0 && !stopped);
    }

    /** One batch in one transaction of its own; says how many entries it held. */
    static int advance(Connection connection, int most, LocalDate today) throws SQLException {
        return BackgroundWork.run(connection, "SELECT statistic_advance(?, ?)", most, today);
    }

    private void look(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PROGRESS);
                ResultSet row = statement.executeQuery()) {
            row.next();
            lag = row.getDouble(1);
            published.counted(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class), row.getLong(4));
        }
    }
}
