package id.kumkm.registry.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Work of PostgreSQL that no request waits for: one transaction, without the limits of time that hold for requests. */
public final class BackgroundWork {

    private BackgroundWork() {}

    /** Runs a statement that gives one number, such as how much it did, and commits what it did. */
    public static int run(Connection connection, String sql, Object... values) throws SQLException {
        int patience = connection.getNetworkTimeout();
        connection.setAutoCommit(false);
        try (Statement limits = connection.createStatement();
                PreparedStatement work = connection.prepareStatement(sql)) {
            connection.setNetworkTimeout(Runnable::run, 0);
            limits.execute("SET LOCAL statement_timeout = 0");
            for (int at = 0; at < values.length; at++) {
                work.setObject(at + 1, values[at]);
            }
            int done = number(work);
            connection.commit();
            return done;
        } catch (SQLException failure) {
            if (!connection.isClosed()) {
                connection.rollback();
            }
            throw failure;
        } finally {
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, patience);
                connection.setAutoCommit(true);
            }
        }
    }

    private static int number(PreparedStatement work) throws SQLException {
        try (ResultSet row = work.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
