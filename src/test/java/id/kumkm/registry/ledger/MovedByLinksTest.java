package id.kumkm.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Records that links moved before they no longer did. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class MovedByLinksTest {

    private static final Path UPGRADE =
            Path.of("src/main/resources/db/migration/V202611300850__let_links_move_no_body.sql");

    private final Client official = Client.with(Tokens.official("33.72"));

    @Test
    void anUpgradeTellsOfThemAsTheyLastChangedThemselves() throws Exception {
        JsonObject made = Cooperatives.registered(official, "Koperasi Lama", "PRIMER");
        JsonObject changed = Register.COOPERATIVE.record(
                Register.COOPERATIVE.update(official, made, java.util.Map.of("name", "Koperasi Berganti")));
        String own = updatedAt(Client.anonymous(), made);
        Numbers.await();
        OffsetDateTime between = OffsetDateTime.now(ZoneOffset.UTC);
        UUID key = PublicId.parse("coop", made.getString("id")).orElseThrow();

        try (Connection owner = Database.asOwner()) {
            owner.setAutoCommit(false);
            Database.update(owner, "UPDATE body SET version = version + 1, updated_at = now() WHERE id = ?", key);
            owner.commit();
            owner.setAutoCommit(true);
            Cooperatives.added(
                    official,
                    changed.copy().put("version", 3),
                    List.of(Cooperatives.person("Siti", "3372015508900001", "2024-01-01")));
            Numbers.await();
            Database.update(
                    owner, "UPDATE last_change SET feed_no = (SELECT max(feed_no) FROM feed) WHERE row_id = ?", key);

            Database.execute(owner, Files.readString(UPGRADE));
            Database.execute(owner, Files.readString(UPGRADE));

            assertThat(Database.texts(owner, "SELECT version FROM body WHERE id = ?", key))
                    .containsExactly("3");
            assertThat(Database.texts(
                            owner,
                            "SELECT l.part FROM last_change c JOIN feed USING (feed_no) JOIN ledger l USING (entry_id)"
                                    + " WHERE c.row_id = ?",
                            key))
                    .containsExactly("body");
        }
        OffsetDateTime moved = OffsetDateTime.parse(updatedAt(Client.anonymous(), made));
        // By the ledger's clock, which reads a little later than the service's.
        assertThat(moved).isAfterOrEqualTo(OffsetDateTime.parse(own)).isBefore(between);
        JsonObject then =
                Register.COOPERATIVE.asOf(Client.anonymous(), made.getString("id"), between, "name updatedAt");
        assertThat(OffsetDateTime.parse(then.getString("updatedAt"))).isEqualTo(moved);
        assertThat(then.getString("name")).isEqualTo("Koperasi Berganti");
    }

    private static String updatedAt(Client reader, JsonObject record) {
        return Register.COOPERATIVE
                .read(reader, record.getString("id"), "updatedAt")
                .getString("updatedAt");
    }
}
