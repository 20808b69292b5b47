package id.kumkm.registry.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Keeps keys of the embedded default out of production: a build without that default does not start with them. */
@ApplicationScoped
class ProductionGuard {

    private static final String MARKER = "/embedded-default.marker";
    private static final String EMBEDDED = "embedded";
    private static final int SHORTEST_SECRET = 32;

    private final Config config;

    @Inject
    ProductionGuard(Config config) {
        this.config = config;
    }

    void check(@Observes StartupEvent start) {
        if (ProductionGuard.class.getResource(MARKER) == null) {
            List<String> faults = faults(config);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("Refusing to start: " + String.join("; ", faults));
            }
        }
    }

    static List<String> faults(Config config) {
        List<String> faults = new ArrayList<>();
        if (text(config, "quarkus.oidc.token.issuer").contains(EMBEDDED)) {
            faults.add("quarkus.oidc.token.issuer is the embedded default's");
        }
        if (text(config, "registry.person.key-id").startsWith(EMBEDDED)) {
            faults.add("registry.person.key-id is the embedded default's");
        }
        for (String name : config.getPropertyNames()) {
            if (name.startsWith("registry.embedded.")) {
                faults.add(name + " belongs to the embedded default");
            }
        }
        if (text(config, "registry.lookup-key").length() < SHORTEST_SECRET) {
            faults.add("registry.lookup-key has fewer than " + SHORTEST_SECRET + " characters");
        }
        return faults;
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }
}
