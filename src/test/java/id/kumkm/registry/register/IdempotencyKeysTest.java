package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class IdempotencyKeysTest {

    private final Client solo = Client.with(Tokens.official("33.72"));

    @Test
    void aKeyIsForgottenAtTheFirstStartAfterNinetyDays() throws IOException, SQLException {
        register("lama");
        register("baru");
        String script = Files.readString(Path.of("src/main/resources/db/migration/R__forget_idempotency_keys.sql"));
        try (Connection owner = Database.asOwner()) {
            Database.update(
                    owner, "UPDATE idempotency_key SET made_at = now() - interval '91 days' WHERE key = 'lama'");

            Database.execute(owner, script);

            assertThat(Database.texts(owner, "SELECT key FROM idempotency_key WHERE key IN ('lama', 'baru')"))
                    .containsExactly("baru");
        }
    }

    private void register(String key) {
        solo.data(
                "mutation($key: String) { registerUmkm(input: {idempotencyKey: $key, umkm: {name: \"Warung\", regionCode: \"33.72\"}})"
                        + " { umkm { id } } }",
                Map.of("key", key));
    }
}
