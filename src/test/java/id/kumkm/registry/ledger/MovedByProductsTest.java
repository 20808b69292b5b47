package id.kumkm.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever raises a record's version moves it in its list by change: who keeps a copy in step has what stands there. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class MovedByProductsTest {

    private static final Path UPGRADE =
            Path.of("src/main/resources/db/migration/V202611300900__move_records_by_products.sql");

    private final Client ministry = Client.with(Tokens.ministry("UMKM", "COOPERATIVE"));

    @Test
    void aMakerMovesByItsProductsAndTheirAssessments() {
        String maker = made(Register.UMKM, "Pembuat Bergerak");
        JsonObject product =
                moves(Register.UMKM, maker, () -> Products.added(ministry, maker, Map.of("name", "Barang Bergerak")));
        JsonObject changed = moves(
                Register.UMKM,
                maker,
                () -> Products.product(Products.update(ministry, product, Map.of("name", "Barang Berganti"))));
        Map<String, Object> assessment = Products.assessment("SNI", "SNI 01-4320-1996", "MEMENUHI");
        moves(
                Register.UMKM,
                maker,
                () -> Products.product(
                        Products.assess(Client.with(Tokens.secondSubject()), product.getString("id"), assessment)));
        moves(Register.UMKM, maker, () -> Products.product(Products.withdraw(ministry, changed)));
    }

    @Test
    void aBuyerMovesByWhatItWants() {
        String buyer = made(Register.INDUSTRY, "Pembeli Bergerak");
        Client own = Client.with(Tokens.representative(buyer));
        JsonObject demand = moves(Register.INDUSTRY, buyer, () -> Demands.published(own, buyer, Demands.bananas()));
        moves(Register.INDUSTRY, buyer, () -> Demands.demand(Demands.close(own, demand)));
    }

    @Test
    void anUpgradeMovesRecordsThatAProductChangedLast() throws Exception {
        String maker = made(Register.UMKM, "Pembuat Lama");
        UUID key = PublicId.parse("umkm", maker).orElseThrow();
        Products.added(ministry, maker, Map.of("name", "Barang Lama"));
        Numbers.await();
        try (Connection owner = Database.asOwner()) {
            String place = "SELECT feed_no FROM last_change WHERE row_id = ?";
            List<String> now = Database.texts(owner, place, key);
            Database.update(owner, "UPDATE last_change SET feed_no = 1 WHERE row_id = ?", key);

            Database.execute(owner, Files.readString(UPGRADE));

            assertThat(Database.texts(owner, place, key)).isEqualTo(now);
        }
    }

    private String made(Register register, String name) {
        return register.registered(ministry, register.least(name)).getString("id");
    }

    private JsonObject moves(Register register, String record, Supplier<JsonObject> change) {
        Numbers.await();
        String end = "\"" + list(register, "last: 1").getJsonObject("pageInfo").getString("endCursor") + "\"";
        int version = version(register, record);

        JsonObject changed = change.get();

        Numbers.await();
        assertThat(version(register, record)).isEqualTo(version + 1);
        assertThat(list(register, "first: 100, after: " + end).getJsonArray("nodes"))
                .containsExactly(new JsonObject().put("id", record));
        return changed;
    }

    private JsonObject list(Register register, String page) {
        return register.page(ministry, "sort: UPDATED_ASC, " + page, "pageInfo { endCursor } nodes { id }");
    }

    private int version(Register register, String record) {
        return register.read(ministry, record, "version").getInteger("version");
    }
}
