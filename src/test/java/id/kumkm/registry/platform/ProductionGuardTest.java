package id.kumkm.registry.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule alone; that the production artifact keeps it is tried by the build's smoke test. */
class ProductionGuardTest {

    private static final Map<String, String> SOUND = Map.of(
            "quarkus.oidc.token.issuer", "https://masuk.kumkm.contoh.id",
            "registry.person.key-id", "2026",
            "registry.lookup-key", "0123456789abcdef0123456789abcdef");

    @Test
    void soundSettingsStart() {
        assertThat(faults(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.oidc.token.issuer, urn:kumkm:embedded",
        "registry.person.key-id, embedded",
        "registry.embedded.keys, /data/keys",
        "registry.lookup-key, short"
    })
    void settingsOfTheEmbeddedDefaultDoNot(String name, String value) {
        assertThat(faults(Map.of(name, value))).hasSize(1).first().asString().startsWith(name);
    }

    private static List<String> faults(Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(SOUND);
        settings.putAll(changed);
        return ProductionGuard.faults(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build());
    }
}
