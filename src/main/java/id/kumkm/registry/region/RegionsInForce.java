package id.kumkm.registry.region;

import id.kumkm.registry.platform.AskedRegions;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.RegionsToday;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The codes in force, and what took over from the others. Read when the service starts and kept, as numbers: regions change
 * with a release, and whoever decides on a request may not wait for the database.
 */
@ApplicationScoped
class RegionsInForce implements AskedRegions {

    private static final int BEFORE_THE_FIRST_REQUEST = 1;

    private static final String CODES = "SELECT array_agg(code ORDER BY code) FILTER (WHERE valid_to IS NULL),"
            + " array_agg(code) FILTER (WHERE valid_to IS NOT NULL) FROM region";

    private final AgroalDataSource database;
    private volatile long[] inForce = {};
    private volatile RegionsToday others = new RegionsToday(Map.of(), Map.of());

    @Inject
    RegionsInForce(AgroalDataSource database) {
        this.database = database;
    }

    void read(@Observes @Priority(BEFORE_THE_FIRST_REQUEST) StartupEvent start) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(CODES);
                ResultSet row = ask.executeQuery()) {
            row.next();
            String[] current = codes(row, 1);
            String[] retired = codes(row, 2);
            String[] provinces = Arrays.stream(current)
                    .map(code -> code.substring(0, 2))
                    .distinct()
                    .toArray(String[]::new);
            others = new RegionsToday(
                    heirs(connection, RetiredRegions.TODAY, retired),
                    heirs(connection, RetiredRegions.SPLITS, provinces));
            inForce =
                    Arrays.stream(current).mapToLong(RegionNumber::of).sorted().toArray();
        }
    }

    private static String[] codes(ResultSet row, int column) throws SQLException {
        return row.getArray(column) == null
                ? new String[0]
                : (String[]) row.getArray(column).getArray();
    }

    private static Map<String, List<String>> heirs(Connection connection, String from, String[] codes)
            throws SQLException {
        Map<String, List<String>> heirs = new TreeMap<>();
        try (PreparedStatement ask = connection.prepareStatement("SELECT c.code, c.heir " + from)) {
            ask.setArray(1, connection.createArrayOf("text", codes));
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    List<String> known = heirs.computeIfAbsent(rows.getString(1), code -> new ArrayList<>());
                    if (rows.getString(2) != null) {
                        known.add(rows.getString(2));
                    }
                }
            }
        }
        return heirs;
    }

    @Override
    public @Nullable Message refusal(String written) {
        String code = RegionCode.normalise(written);
        boolean isCode = RegionCode.isCode(code);
        if (isCode && Arrays.binarySearch(inForce, RegionNumber.of(code)) >= 0) {
            return null;
        }
        return others.refusal(isCode && !others.codes().containsKey(code) ? code.substring(0, 2) : code);
    }
}
