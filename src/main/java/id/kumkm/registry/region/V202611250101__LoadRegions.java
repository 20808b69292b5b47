package id.kumkm.registry.region;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.postgresql.PGConnection;

/**
 * Loads the 91,599 regions of Kepmendagri 300.2.2-2138/2025 from the files beside their licence (ODbL), level by level,
 * since each refers to the one above.
 */
public class V202611250101__LoadRegions extends BaseJavaMigration {

    private static final String INSERT =
            "INSERT INTO region (code, parent_code, name) SELECT code, nullif(parent_code, ''), name FROM loaded";

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE loaded (code text, parent_code text, name text)");
            load(connection, "provinces.csv", "loaded (code, name)");
            statement.execute(INSERT);
            for (String file : new String[] {"regencies.csv", "districts.csv", "villages.csv"}) {
                statement.execute("TRUNCATE loaded");
                load(connection, file, "loaded (code, parent_code, name)");
                statement.execute(INSERT);
            }
            statement.execute("DROP TABLE loaded");
            statement.execute("ANALYZE region");
        }
    }

    /** Copies a file of reference data into a table. */
    static void load(Connection connection, String file, String target) throws SQLException, IOException {
        try (InputStream rows = V202611250101__LoadRegions.class.getResourceAsStream("/regions/" + file)) {
            if (rows == null) {
                throw new IOException("The file regions/" + file + " is not on the class path");
            }
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + target + " FROM STDIN (FORMAT csv, HEADER)", rows);
        }
    }
}
