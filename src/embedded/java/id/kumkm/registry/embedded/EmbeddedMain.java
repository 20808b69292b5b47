package id.kumkm.registry.embedded;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Starts the service with everything it needs, on the folder {@code .data} (or {@code -Dregistry.data=...}). */
@QuarkusMain
public final class EmbeddedMain {

    private static final String STARTED = "registry.embedded.started";

    EmbeddedMain() {}

    public static void main(String... arguments) {
        // A live reload runs this again in the same JVM, whose database goes on.
        if (System.getProperty(STARTED) == null) {
            settings(Path.of(System.getProperty("registry.data", ".data")).toAbsolutePath())
                    .forEach(System::setProperty);
            System.setProperty(STARTED, "true");
        }
        Quarkus.run(arguments);
    }

    @SuppressWarnings("resource")
    private static Map<String, String> settings(Path folder) {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        Map<String, String> settings = new HashMap<>(new EmbeddedKeys(folder.resolve("keys")).settings());
        settings.putAll(databaseSettings("jdbc:postgresql://localhost:" + database.port() + "/registry"));
        settings.put("registry.embedded.keys", folder.resolve("keys").toString());
        // Pages that their developers serve on this machine.
        settings.put("quarkus.http.cors.enabled", "true");
        settings.put("quarkus.http.cors.origins", "/http://(localhost|127[.]0[.]0[.]1)(:[0-9]+)?/");
        return settings;
    }

    /** The two roles, one for each half of the service's work. */
    public static Map<String, String> databaseSettings(String url) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", DatabaseSetup.SERVICE,
                "quarkus.datasource.password", DatabaseSetup.PASSWORD,
                "quarkus.flyway.username", DatabaseSetup.OWNER,
                "quarkus.flyway.password", DatabaseSetup.PASSWORD);
    }
}
