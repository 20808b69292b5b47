package id.kumkm.registry.total;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A total is the number of records that its list has from end to end, whoever reads and whatever became of them. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class TotalWalkTest {

    private static final int LONG = 1_000;

    private final Client official = Client.with(Tokens.official(Crowd.CITY));
    private final Client verifier = Client.with(Tokens.verifier(Crowd.CITY));
    private final Client steward = Client.with(Tokens.ministry("UMKM", "COOPERATIVE"));

    @BeforeEach
    void make() throws SQLException {
        Crowd.make();
        made();
        JsonObject closed = Umkms.payloadUmkm(Umkms.changeStatus(verifier, made(), "TUTUP"));
        Umkms.payloadUmkm(Umkms.eraseOwner(steward, closed));
        Numbers.await();
    }

    private JsonObject made() {
        return Umkms.payloadUmkm(Umkms.register(
                official,
                Map.of(
                        "name",
                        "Berubah",
                        "regionCode",
                        Crowd.DISTRICT + ".1001",
                        "legalForm",
                        "PERORANGAN",
                        "owner",
                        Map.of("name", "Pemilik"))));
    }

    @Test
    void everybodyIsToldAsManyAsTheListHas() {
        String filter = "filter: {region: \"" + Crowd.DISTRICT + "\"}";
        int all = walked(Client.anonymous(), filter);
        for (Client reader : List.of(
                official,
                Client.with(Tokens.official("33.72")),
                verifier,
                steward,
                Client.with(Tokens.ministry("COOPERATIVE")),
                Client.with(Tokens.integrator("OSS")),
                Client.with(Tokens.auditor()))) {
            assertThat(walked(reader, filter)).isEqualTo(all);
        }
    }

    @Test
    void soIsWhoAsksByVersionsOfKbli() {
        for (String kbli : List.of("KBLI_2020, codePrefix: \"C\"", "KBLI_2025, codePrefix: \"C\"")) {
            walked(Client.anonymous(), "filter: {region: \"63\", kbli: {version: " + kbli + "}}");
        }
        walked(Client.anonymous(), "filter: {region: \"63\", not: {kbli: {version: KBLI_2025, codePrefix: \"K\"}}}");
        walked(Client.anonymous(), "filter: {region: \"63\", not: {status: [DIGABUNG, TUTUP]}}, sort: UPDATED_DESC");
    }

    /** As many records as the list has, which its total says beside each page. */
    private static int walked(Client reader, String arguments) {
        Set<String> ids = new HashSet<>();
        String after = "";
        int total;
        JsonObject page;
        do {
            page = Register.UMKM.page(
                    reader,
                    "first: 100, " + arguments + after,
                    "total { value exact throughFeedNo } pageInfo { hasNextPage endCursor } nodes { id }");
            page.getJsonArray("nodes").forEach(node -> ids.add(((JsonObject) node).getString("id")));
            total = page.getJsonObject("total").getInteger("value");
            assertThat(page.getJsonObject("total").getBoolean("exact")).isTrue();
            assertThat(page.getJsonObject("total").getString("throughFeedNo")).isNotNull();
            after = ", after: \"" + page.getJsonObject("pageInfo").getString("endCursor") + "\"";
        } while (page.getJsonObject("pageInfo").getBoolean("hasNextPage"));
        assertThat(ids).as(arguments).hasSizeGreaterThan(LONG).hasSize(total);
        return total;
    }
}
