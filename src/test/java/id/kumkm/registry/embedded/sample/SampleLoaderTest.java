package id.kumkm.registry.embedded.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class SampleLoaderTest {

    @Inject
    SampleLoader loader;

    @Test
    @ActivateRequestContext
    void aLoadCutShortIsFinishedAndACompleteOneLeftAlone() throws SQLException {
        loader.load(200);
        assertThat(loader.isDue(300)).as("the first 200 of 300 are there").isTrue();

        loader.load(300);

        assertThat(loader.isDue(300)).isFalse();
        assertThat(count("SELECT count(*) FROM idempotency_key WHERE key LIKE 'sample-%'"))
                .isEqualTo(360);
        assertThat(count("SELECT count(*) FROM cooperative c JOIN body b USING (id) WHERE b.source = 'REGISTRY'"
                        + " AND c.cooperative_group IN ('KDMP', 'KKMP') AND b.region_code LIKE '33.72.%'"))
                .as("Merah Putih cooperatives of Solo")
                .isPositive();
        assertThat(
                        count(
                                "SELECT count(*) FROM ledger WHERE actor = 'sample' AND part = 'body' AND operation = 'INSERT'"))
                .as("every record is in the ledger")
                .isEqualTo(360);
        assertThat(count("SELECT count(*) FROM body WHERE verification = 'TERVERIFIKASI' AND changed_by ="
                        + " 'sample-verifier'"))
                .isPositive();
        assertThat(count("SELECT count(*) FROM idempotency_key WHERE caller = 'sample' AND key LIKE 'links-partner%'"))
                .as("one cooperative and three UMKM have a buyer, once")
                .isEqualTo(4);
        assertThat(count("SELECT count(*) FROM partnership p JOIN idempotency_key k ON k.part_id = p.id"
                        + " WHERE k.caller = 'sample' AND NOT isempty(p.active_days)"))
                .as("which is confirmed")
                .isEqualTo(4);
    }

    private static int count(String sql) throws SQLException {
        try (Connection owner = Database.asOwner()) {
            return Integer.parseInt(Database.texts(owner, sql).get(0));
        }
    }
}
