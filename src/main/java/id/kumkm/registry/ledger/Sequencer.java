package id.kumkm.registry.ledger;

import id.kumkm.registry.platform.BackgroundWork;
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
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Has the ledger's entries numbered, again and again. Each replica runs one, PostgreSQL lets one of them work at a time,
 * and all measure how far behind the feed is. Whatever ends one, in the middle of a batch too, leaves it to the others.
 */
@ApplicationScoped
class Sequencer {

    private static final Logger LOG = Logger.getLogger(Sequencer.class);
    private static final String LAG = """
            SELECT extract(epoch FROM clock_timestamp() - recorded_at)
            FROM ledger WHERE entry_id = (SELECT min(entry_id) FROM ledger_pending)""";

    private final AgroalDataSource database;
    private final SequencerConfig config;
    private final Counter numbered;
    private volatile double lag = Double.NaN;
    private volatile boolean stopped;
    private boolean failing;

    /** A thread of its own: those of the service may all be busy with a load that makes entries. */
    private final ScheduledExecutorService turns = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "sequencer");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Sequencer(AgroalDataSource database, SequencerConfig config, MeterRegistry metrics) {
        this.database = database;
        this.config = config;
        this.numbered = Counter.builder("registry.feed.entries")
                .description("Entries of the ledger that this replica numbered")
                .register(metrics);
        Gauge.builder("registry.feed.lag", () -> lag)
                .baseUnit("seconds")
                .description("Age of the oldest visible entry without a number; NaN while it cannot be asked for")
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
            lag = lag(connection);
            failing = false;
        } catch (Exception | LinkageError failure) {
            lag = Double.NaN;
            if (!failing && !stopped) {
                LOG.warnf("The feed stands still, and is tried again: %s", failure);
            }
            failing = true;
        }
    }

    private void drain(Connection connection) throws SQLException {
        int taken = config.batch();
        while (taken == config.batch() && !stopped) {
            taken = advance(connection, config.batch());
            numbered.increment(taken);
        }
    }

    /** One batch in one transaction of its own; says how many entries it numbered. */
    static int advance(Connection connection, int most) throws SQLException {
        return BackgroundWork.run(connection, "SELECT feed_advance(?)", most);
    }

    private static double lag(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAG);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getDouble(1) : 0;
        }
    }
}
