package id.kumkm.registry.keycloak;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keycloak as the issuer, in the place of the suite's own key. */
public final class KeycloakService implements QuarkusTestResourceLifecycleManager {

    static final String UMKM = "umkm_01h455vb4pex5vsknk084sn02q";

    private static @Nullable Keycloak keycloak;

    @Override
    public Map<String, String> start() {
        try {
            Keycloak started = new Keycloak();
            started.start();
            keycloak = started;
            KeycloakAdmin admin = new KeycloakAdmin(started);
            admin.addClients();
            admin.addUser("siti", "official", Map.of("region_code", List.of("33.72", "33.71")));
            admin.addUser("bambang", "verifier", Map.of("region_code", List.of("33.72")));
            admin.addUser("ratna", "ministry", Map.of("sectors", List.of("UMKM", "COOPERATIVE")));
            admin.addUser("joko", "representative", Map.of("bodies", List.of(UMKM)));
            admin.addUser("wulan", "auditor", Map.of());
            admin.addUser("agus", "admin", Map.of());
            admin.addUser("tanpa-wilayah", "official", Map.of());
            return Map.of(
                    "quarkus.oidc.auth-server-url", started.url() + Keycloak.REALM,
                    "quarkus.oidc.public-key", "",
                    "quarkus.oidc.token.issuer", "");
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** After the one that sets the suite's own key. */
    @Override
    public int order() {
        return 1;
    }

    static Keycloak keycloak() {
        return Objects.requireNonNull(keycloak);
    }

    @Override
    public void stop() {
        if (keycloak != null) {
            keycloak.kill();
        }
    }
}
