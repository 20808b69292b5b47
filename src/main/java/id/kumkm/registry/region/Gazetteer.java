package id.kumkm.registry.region;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of the regions in force and the short names that people use for some, read when the first text asks and kept:
 * regions change with a release.
 */
@ApplicationScoped
class Gazetteer {

    private static final String IN_FORCE = "SELECT code, name FROM region WHERE valid_to IS NULL";
    private static final Pattern KIND = Pattern.compile("^(Kabupaten|Kota)( Administrasi)? ");
    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");
    private static final String SHORT_NAMES = "/regions/short_names.csv";

    private final AgroalDataSource database;
    private volatile @Nullable RegionNames names;

    @Inject
    Gazetteer(AgroalDataSource database) {
        this.database = database;
    }

    RegionNames names() {
        RegionNames known = names;
        return known == null ? read() : known;
    }

    private synchronized RegionNames read() {
        RegionNames known = names;
        if (known == null) {
            Map<String, List<Long>> byName = new HashMap<>();
            official(byName);
            shortNames(byName);
            known = new RegionNames(byName);
            names = known;
        }
        return known;
    }

    private void official(Map<String, List<Long>> byName) {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(IN_FORCE);
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                official(byName, rows.getString(1), rows.getString(2));
            }
        } catch (SQLException lost) {
            throw new IllegalStateException("Cannot read the names of regions", lost);
        }
    }

    private static void official(Map<String, List<Long>> byName, String code, String written) {
        String name = code.length() == RegionLevel.REGENCY.digits()
                ? KIND.matcher(written).replaceFirst("")
                : written;
        add(byName, name, code);
        if (name.indexOf('(') > 0) {
            add(byName, BRACKETS.matcher(name).replaceAll(""), code);
        }
    }

    private static void shortNames(Map<String, List<Long>> byName) {
        try (InputStream file = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(SHORT_NAMES));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",")).forEach(line -> add(byName, line[1], line[0]));
        } catch (IOException broken) {
            throw new IllegalStateException("Cannot read the short names of regions", broken);
        }
    }

    private static void add(Map<String, List<Long>> byName, String name, String code) {
        byName.computeIfAbsent(PlainName.of(name), plain -> new ArrayList<>(1)).add(RegionNumber.of(code));
    }
}
