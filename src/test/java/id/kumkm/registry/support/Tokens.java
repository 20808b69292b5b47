package id.kumkm.registry.support;

import id.kumkm.registry.embedded.EmbeddedKeys;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Signed tokens of every kind of user. */
public final class Tokens {

    private Tokens() {}

    public static String official(String... regions) {
        return of("official-" + String.join("-", regions), Set.of("official"), Map.of("region_code", List.of(regions)));
    }

    public static String verifier(String... regions) {
        return of("verifier-" + String.join("-", regions), Set.of("verifier"), Map.of("region_code", List.of(regions)));
    }

    public static String ministry(String... sectors) {
        return of("ministry", Set.of("ministry"), Map.of("sectors", List.of(sectors)));
    }

    /** An officer of the ministry who confirms what others recorded, and records nothing. */
    public static String secondSubject() {
        return of("second-subject", Set.of("ministry"), Map.of("sectors", List.of("COOPERATIVE", "UMKM")));
    }

    public static String integrator(String source) {
        return of("integrator-" + source, Set.of("integrator"), Map.of("source_system", source));
    }

    public static String representative(String... bodies) {
        return of("representative-" + bodies[0], Set.of("representative"), Map.of("bodies", List.of(bodies)));
    }

    public static String auditor() {
        return of("auditor", Set.of("auditor"), Map.of());
    }

    public static String admin() {
        return of("admin", Set.of("admin"), Map.of());
    }

    public static String of(String subject, Set<String> roles, Map<String, Object> claims) {
        return keys().token(subject, roles, claims, Duration.ofHours(1));
    }

    public static EmbeddedKeys keys() {
        return new EmbeddedKeys(Path.of(ConfigProvider.getConfig().getValue("registry.embedded.keys", String.class)));
    }
}
