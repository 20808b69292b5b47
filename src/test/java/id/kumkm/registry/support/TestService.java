package id.kumkm.registry.support;

import id.kumkm.registry.embedded.DatabaseSetup;
import id.kumkm.registry.embedded.EmbeddedDatabase;
import id.kumkm.registry.embedded.EmbeddedKeys;
import id.kumkm.registry.embedded.EmbeddedMain;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fresh real PostgreSQL for the suite: the embedded one, or with {@code -Dregistry.test.superuser-url=jdbc:...} a new
 * database on a server that is there; and with {@code -Dregistry.test.poolers=6432,6433} the service through these poolers.
 */
public final class TestService implements QuarkusTestResourceLifecycleManager {

    private static final String SUPERUSER_URL = "registry.test.superuser-url";
    private static final String POOLERS = "registry.test.poolers";
    private static final String OWNER_URL = "registry.test.owner-url";
    private static final String ADMIN_URL = "registry.test.admin-url";
    private static @Nullable EmbeddedDatabase embedded;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("registry-test");
            String url = databaseUrl(folder);
            Map<String, String> settings = new HashMap<>(EmbeddedMain.databaseSettings(url));
            String poolers = System.getProperty(POOLERS);
            if (poolers != null) {
                settings.put("quarkus.datasource.jdbc.url", Balancer.before(poolers, url));
                settings.put("quarkus.flyway.jdbc-url", url);
            }
            settings.putAll(new EmbeddedKeys(folder.resolve("keys")).settings());
            settings.put("registry.embedded.keys", folder.resolve("keys").toString());
            settings.put("registry.sample.size", "0");
            List.of("cooperatives", "industries", "associations")
                    .forEach(register -> settings.put("registry.sample." + register, "20"));
            System.setProperty(ADMIN_URL, adminUrl(url));
            System.setProperty(OWNER_URL, url + "?user=" + DatabaseSetup.OWNER + "&password=" + DatabaseSetup.PASSWORD);
            return settings;
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String databaseUrl(Path folder) throws SQLException {
        String superuser = System.getProperty(SUPERUSER_URL);
        if (superuser == null) {
            embedded = EmbeddedDatabase.start(folder);
            return "jdbc:postgresql://localhost:" + embedded.port() + "/registry";
        }
        String database = "registry_test_" + UUID.randomUUID().toString().substring(0, 8);
        new DatabaseSetup(superuser).createIfMissing(database);
        URI server = URI.create(superuser.substring("jdbc:".length()));
        return "jdbc:postgresql://" + server.getAuthority() + "/" + database;
    }

    /** The same server and user as the superuser's, on the suite's own database. */
    private static String adminUrl(String url) {
        String superuser = System.getProperty(SUPERUSER_URL);
        return superuser == null ? url + "?user=postgres" : url + superuser.substring(superuser.indexOf('?'));
    }

    /** A superuser on the suite's database: reads the server's own files. */
    public static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(System.getProperty(ADMIN_URL));
    }

    /** The embedded server, for tests that stop it. */
    public static EmbeddedDatabase server() {
        return Objects.requireNonNull(embedded, "The suite runs on a server that is not its own");
    }

    /** A connection string of the schema's owner: tests look past the service with it. */
    public static String ownerUrl() {
        return System.getProperty(OWNER_URL);
    }

    @Override
    public void stop() {
        try {
            if (embedded != null) {
                embedded.close();
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
