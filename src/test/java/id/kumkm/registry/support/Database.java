package id.kumkm.registry.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks past the service, as the schema's owner or with the service's own rights. */
public final class Database {

    private Database() {}

    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(TestService.ownerUrl());
    }

    public static Connection asService() throws SQLException {
        return DriverManager.getConnection(TestService.ownerUrl().replace("registry_owner", "registry_service"));
    }

    /** The first column of a statement's rows, as text. */
    public static List<String> texts(Connection connection, String sql, Object... values) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }

    public static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        }
    }

    /** A statement that gives nothing back and takes no values. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The tables of the schema, but reference data, in which a text stands anywhere. */
    public static List<String> tablesWith(Connection owner, String text) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table : texts(
                owner,
                "SELECT oid::regclass FROM pg_class WHERE relkind IN ('r', 'm') AND relnamespace = 'public'::regnamespace"
                        + " AND relname NOT IN ('region', 'kbli', 'hs_code', 'kbli_candidate', 'kbli_correspondence',"
                        + " 'list_category', 'flyway_schema_history')")) {
            if (!texts(owner, "SELECT 1 FROM " + table + " t WHERE strpos(t::text, ?) > 0 LIMIT 1", text)
                    .isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }
}
