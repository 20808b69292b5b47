package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The supplier is changed by somebody else while a request waits for it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnershipRaceTest {

    private static final String WAITING = "SELECT pid FROM pg_stat_activity WHERE usename = 'registry_service'"
            + " AND datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'SELECT id FROM body%FOR NO KEY UPDATE'";

    private final Client solo = Client.with(Tokens.official("33.72"));
    private JsonObject supplier;
    private JsonObject buyer;

    @BeforeEach
    void makeBothSides() {
        supplier = Partnerships.umkm(solo, "Kebun Serentak", "MIKRO");
        buyer = Partnerships.industry(solo, "Pabrik Serentak");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status = 'TUTUP' | PARTY_CLOSED input.supplierId",
                "region_code = '33.13.01.2001' | NOT_FOUND input.supplierId"
            })
    void aRegistrationMeetsTheSupplierAsItHasBecome(String change, String refusal) throws Exception {
        JsonObject answer = during(change, () -> Partnerships.register(solo, supplier, buyer, Partnerships.terms()));

        assertThat(Partnerships.refusal(answer)).isEqualTo(refusal);
    }

    @Test
    void aConfirmationMeetsTheSupplierAsItHasBecome() throws Exception {
        JsonObject made = Partnerships.registered(solo, supplier, buyer);

        JsonObject answer =
                during("status = 'TUTUP'", () -> Partnerships.confirm(Client.with(Tokens.secondSubject()), made));

        assertThat(Partnerships.refusal(answer)).isEqualTo("PARTY_CLOSED input.id");
    }

    /** What a request answers that has read the supplier before this change of it and waits until that is made. */
    private JsonObject during(String change, Supplier<JsonObject> request) throws Exception {
        try (Connection other = Database.asOwner();
                Connection watcher = Database.asService()) {
            other.setAutoCommit(false);
            Database.update(
                    other,
                    "UPDATE body SET " + change + " WHERE id = ?",
                    PublicId.parse("umkm", supplier.getString("id")).orElseThrow());
            CompletableFuture<JsonObject> answer = CompletableFuture.supplyAsync(request);
            awaitWaiting(watcher);
            other.commit();
            return answer.get();
        }
    }

    private static void awaitWaiting(Connection watcher) throws SQLException, InterruptedException {
        Instant end = Instant.now().plusSeconds(10);
        while (Database.texts(watcher, WAITING).isEmpty()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }
}
