package id.kumkm.registry.region;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes of the provinces, read when the first number asks and kept: they change with a release. */
@ApplicationScoped
public class Provinces {

    /** Those of old lists as well: what was given out under a code keeps it. */
    private static final String ALL = "SELECT code FROM region WHERE length(code) = 2";

    private final AgroalDataSource database;
    private volatile @Nullable Set<String> codes;

    @Inject
    Provinces(AgroalDataSource database) {
        this.database = database;
    }

    /** True where this code of two digits is, or was, a province's. */
    public boolean isKnown(String code) {
        Set<String> known = codes;
        return (known == null ? read() : known).contains(code);
    }

    private synchronized Set<String> read() {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(ALL);
                ResultSet rows = ask.executeQuery()) {
            Set<String> all = new HashSet<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            codes = Set.copyOf(all);
            return all;
        } catch (SQLException lost) {
            throw new IllegalStateException("Cannot read the provinces", lost);
        }
    }
}
