package id.kumkm.registry.classification;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.postgresql.PGConnection;

/** Loads both versions of KBLI, the candidates between them and the HS from the files (see NOTICE). */
public class V202611250301__LoadClassifications extends BaseJavaMigration {

    private static final String KBLI = "loaded_kbli (code, level, parent_code, category, title)";

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE loaded_kbli (code text, level text, parent_code text, category text,"
                    + " title text)");
            for (KbliVersion version : KbliVersion.values()) {
                statement.execute("TRUNCATE loaded_kbli");
                load(connection, version.name().toLowerCase(java.util.Locale.ROOT), KBLI);
                statement.execute("INSERT INTO kbli (version, code, parent_code, category, title) SELECT '" + version
                        + "', code, parent_code, category, regexp_replace(title, '\\s+', ' ', 'g') FROM loaded_kbli");
            }
            statement.execute("CREATE TEMP TABLE loaded_map (code text, title text, later_code text, later_title text,"
                    + " reason text)");
            load(connection, "kbli_2020_2025_candidate_map", "loaded_map");
            statement.execute("INSERT INTO kbli_candidate (version, code, later_version, later_code, reason)"
                    + " SELECT 'KBLI_2020', code, 'KBLI_2025', later_code, reason FROM loaded_map"
                    + " WHERE later_code IS NOT NULL");
            statement.execute("CREATE TEMP TABLE loaded_hs (section text, code text, description text,"
                    + " parent_code text, level text)");
            load(connection, "harmonized_system", "loaded_hs");
            // The file's own sum over everything, TOTAL, is no heading; it stands where a chapter has no parent.
            statement.execute("INSERT INTO hs_code (section, code, description, parent_code)"
                    + " SELECT nullif(section, 'TOTAL'), code, description, nullif(parent_code, 'TOTAL')"
                    + " FROM loaded_hs WHERE code <> 'TOTAL'");
            statement.execute("DROP TABLE loaded_kbli, loaded_map, loaded_hs");
            statement.execute("ANALYZE kbli, kbli_candidate, hs_code");
        }
    }

    static void load(Connection connection, String file, String target) throws SQLException, IOException {
        String path = "/classification/" + file + ".csv";
        try (InputStream rows = V202611250301__LoadClassifications.class.getResourceAsStream(path)) {
            if (rows == null) {
                throw new IOException("The file " + path + " is not on the class path");
            }
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + target + " FROM STDIN (FORMAT csv, HEADER)", rows);
        }
    }
}
