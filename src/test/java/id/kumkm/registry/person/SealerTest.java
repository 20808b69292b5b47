package id.kumkm.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class SealerTest {

    private static final String OLD = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String NEW = Base64.getEncoder()
            .encodeToString("01234567890123456789012345678901".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    private final Sealer before = sealer("2025", Map.of("2025", OLD));

    @Test
    void whatAnOldKeyWrappedOpensWhileThatKeyIsListed() {
        SecretKey key = before.newKey();
        byte[] wrapped = before.wrap(key);
        byte[] sealed = before.seal(key, "p/name", "Siti");

        Sealer after = sealer("2026", Map.of("2025", OLD, "2026", NEW));

        assertThat(after.open(after.unwrap("2025", wrapped), "p/name", sealed)).isEqualTo("Siti");
        assertThatThrownBy(() -> sealer("2026", Map.of("2026", NEW)).unwrap("2025", wrapped))
                .hasMessageContaining("lacks the key 2025");
    }

    @Test
    void aSealedValueMeansNothingInAnotherPlace() {
        SecretKey key = before.newKey();
        byte[] sealed = before.seal(key, "p/name", "Siti");

        assertThatThrownBy(() -> before.open(key, "p/email", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> before.open(before.newKey(), "p/name", sealed))
                .isInstanceOf(IllegalStateException.class);
        sealed[20] ^= 1;
        assertThatThrownBy(() -> before.open(key, "p/name", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameValueIsNeverSealedTheSameWay() {
        SecretKey key = before.newKey();

        assertThat(before.seal(key, "p/name", "Siti")).isNotEqualTo(before.seal(key, "p/name", "Siti"));
        assertThat(before.hash("NIK", "1")).isEqualTo(before.hash("NIK", "1")).isNotEqualTo(before.hash("NPWP", "1"));
    }

    @Test
    void aKeyThatIsMissingOrShortIsRefused() {
        assertThatThrownBy(() -> sealer("2026", Map.of("2025", OLD)))
                .hasMessageContainingAll("REGISTRY_PERSON_KEYS_2026", "is not set", "32 random bytes in Base64");
        assertThatThrownBy(() -> sealer("k", Map.of("k", "AAAAAAA="))).hasMessageContaining("has 5 bytes");
        assertThatThrownBy(() -> sealer("k", Map.of("k", "rahasia!"))).hasMessageContaining("is not Base64");
    }

    private static Sealer sealer(String keyId, Map<String, String> keys) {
        return new Sealer(
                new PersonConfig() {
                    @Override
                    public String keyId() {
                        return keyId;
                    }

                    @Override
                    public Map<String, String> wrappingKeys() {
                        return keys;
                    }
                },
                "lookup");
    }
}
