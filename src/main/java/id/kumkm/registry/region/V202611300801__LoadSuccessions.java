package id.kumkm.registry.region;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Loads what became of the codes of the official lists of 2018 to 2023, and the laws that split provinces since 1999. */
public class V202611300801__LoadSuccessions extends BaseJavaMigration {

    private static final String MOVED =
            "CREATE TEMP TABLE moved (old_code text, old_name text, kind text, new_code text, new_name text, last_list smallint)";

    private static final String SPLIT =
            "CREATE TEMP TABLE split (new_code text, new_name text, from_code text, from_name text, law text, law_date date)";

    private static final String PLAIN =
            "UPDATE moved SET old_name = CASE WHEN length(old_code) > 5 THEN regexp_replace(btrim(old_name), '\\s+', ' ', 'g')"
                    + " WHEN kind = 'MOVED' THEN new_name ELSE initcap(replace(old_name, 'KAB. ', 'Kabupaten ')) END";

    /** Level by level, since each refers to the one above. */
    private static final String RETIRED = "INSERT INTO region (code, parent_code, name, valid_to, last_list)"
            + " SELECT DISTINCT ON (old_code) old_code, regexp_replace(old_code, '\\.\\d+$', ''), old_name,"
            + " make_date(last_list, 12, 31), last_list FROM moved"
            + " WHERE kind <> 'RENAMED' AND length(old_code) = %d"
            + " AND NOT EXISTS (SELECT FROM region r WHERE r.code = old_code) ORDER BY old_code, last_list DESC";

    private static final String FORMER_NAMES = "INSERT INTO region_former_name (code, name, last_list)"
            + " SELECT old_code, old_name, max(last_list) FROM moved WHERE kind = 'RENAMED' GROUP BY old_code, old_name";

    private static final String SUCCESSIONS =
            "INSERT INTO region_succession (predecessor_code, successor_code, former_name, last_list)"
                    + " SELECT DISTINCT ON (old_code, new_code) old_code, new_code, old_name, last_list FROM moved"
                    + " WHERE kind = 'MOVED' ORDER BY old_code, new_code, last_list DESC";

    private static final String SPLITS =
            "INSERT INTO region_succession (predecessor_code, successor_code, former_name, law, law_date)"
                    + " SELECT from_code, new_code, from_name, law, law_date FROM split";

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(MOVED);
            V202611250101__LoadRegions.load(connection, "succession.csv", "moved");
            statement.execute(PLAIN);
            for (int digits : new int[] {5, 8, 13}) {
                statement.execute(RETIRED.formatted(digits));
            }
            statement.execute(FORMER_NAMES);
            statement.execute(SUCCESSIONS);
            statement.execute("DROP TABLE moved");
            statement.execute(SPLIT);
            V202611250101__LoadRegions.load(connection, "province_splits.csv", "split");
            statement.execute(SPLITS);
            statement.execute("DROP TABLE split");
            statement.execute("ANALYZE region, region_succession, region_former_name");
        }
    }
}
