package id.kumkm.registry.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What an administrator does once on a PostgreSQL: the owner's and the service's roles, and a database. */
public final class DatabaseSetup {

    public static final String OWNER = "registry_owner";
    public static final String SERVICE = "registry_service";
    /** Good for a server on loopback only. */
    public static final String PASSWORD = "loopback-only";

    private final String superuserUrl;

    public DatabaseSetup(String superuserUrl) {
        this.superuserUrl = superuserUrl;
    }

    public void createIfMissing(String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(superuserUrl);
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, SERVICE}) {
                if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                    statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + PASSWORD + "'");
                    // The server's log says what is wrong with a row, not what is in it.
                    statement.execute("ALTER ROLE " + role + " SET log_error_verbosity = terse");
                }
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
                statement.execute("CREATE DATABASE " + database + " OWNER " + OWNER);
            }
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(question)) {
            ask.setString(1, name);
            try (ResultSet answer = ask.executeQuery()) {
                return answer.next();
            }
        }
    }
}
