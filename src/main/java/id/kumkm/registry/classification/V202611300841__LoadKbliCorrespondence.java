package id.kumkm.registry.classification;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Loads which activities of KBLI 2020 and 2025 the registry takes for the same (see NOTICE), in both directions. */
public class V202611300841__LoadKbliCorrespondence extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE loaded (code text, later_code text, kind text)");
            V202611250301__LoadClassifications.load(connection, "kbli_correspondence", "loaded");
            statement.execute(
                    "INSERT INTO kbli_correspondence (version, code, other_version, other_code, is_one_to_one)"
                            + " SELECT 'KBLI_2020', code, 'KBLI_2025', later_code, kind = 'ONE_TO_ONE' FROM loaded"
                            + " UNION ALL SELECT 'KBLI_2025', later_code, 'KBLI_2020', code, kind = 'ONE_TO_ONE' FROM loaded");
            statement.execute("DROP TABLE loaded");
            statement.execute("ANALYZE kbli_correspondence");
        }
    }
}
