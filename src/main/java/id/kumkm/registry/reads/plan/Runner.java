package id.kumkm.registry.reads.plan;

import id.kumkm.registry.platform.Failures;
import id.kumkm.registry.reads.Deadline;
import id.kumkm.registry.reads.Sql;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Runs the statements of plans, each by itself: its rows as PostgreSQL's driver has received them. */
@ApplicationScoped
class Runner {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final DataSource database;
    private final Counter statements;

    @Inject
    Runner(DataSource database, MeterRegistry meters) {
        this.database = database;
        this.statements = meters.counter("registry.graphql.statements");
    }

    /** The rows of a statement whose columns are all texts. Where its connection is found to be lost, by another one. */
    List<byte[][]> rows(Sql sql, Deadline deadline) throws SQLException {
        for (int tried = 1; ; tried++) {
            try {
                return once(sql, deadline);
            } catch (SQLException failure) {
                if (deadline.isOver() || !Failures.isWorthRetrying(failure, tried)) {
                    throw failure;
                }
            }
        }
    }

    private List<byte[][]> once(Sql sql, Deadline deadline) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Executor here = Runnable::run;
            // The driver's own: the pool looks for a transaction at every call.
            Connection wire = connection.unwrap(Connection.class);
            int ordinary = wire.getNetworkTimeout();
            // Behind the cancel, which does not reach a server that hangs.
            wire.setNetworkTimeout(
                    here, (int) Math.max(1, deadline.left().plus(PATIENCE).toMillis()));
            try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
                bind(connection, statement, sql.values());
                statements.increment();
                // Of the connection: a statement sends its cancel once, which may come too early or reach another
                // pooler.
                deadline.begin(((PGConnection) wire)::cancelQuery);
                return read(statement, deadline);
            } finally {
                if (!wire.isClosed()) {
                    wire.setNetworkTimeout(here, ordinary);
                }
            }
        }
    }

    private static List<byte[][]> read(PreparedStatement statement, Deadline deadline) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            return read(result);
        } finally {
            deadline.end();
        }
    }

    /** The plan of a statement, as {@code EXPLAIN (FORMAT JSON)} tells it. */
    String explained(Sql sql, Deadline deadline) throws SQLException {
        byte[][] row = rows(sql.after("EXPLAIN (FORMAT JSON) "), deadline).get(0);
        return new String(row[0], StandardCharsets.UTF_8);
    }

    private static List<byte[][]> read(ResultSet result) throws SQLException {
        int width = result.getMetaData().getColumnCount();
        List<byte[][]> rows = new ArrayList<>();
        while (result.next()) {
            byte[][] row = new byte[width][];
            for (int at = 0; at < width; at++) {
                row[at] = result.getBytes(at + 1);
            }
            rows.add(row);
        }
        return rows;
    }

    private static void bind(Connection connection, PreparedStatement statement, List<Object> values)
            throws SQLException {
        for (int at = 0; at < values.size(); at++) {
            Object value = values.get(at);
            if (value instanceof String[] texts) {
                statement.setArray(at + 1, connection.createArrayOf("text", texts));
            } else if (value instanceof UUID[] keys) {
                statement.setArray(at + 1, connection.createArrayOf("uuid", keys));
            } else {
                statement.setObject(at + 1, value);
            }
        }
    }
}
