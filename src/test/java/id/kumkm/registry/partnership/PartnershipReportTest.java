package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What both sides report of a partnership, through HTTP. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnershipReportTest {

    private static final String DELIVERY =
            "mutation($i: ReportDeliveryInput!) { result: reportDelivery(input: $i) { it:"
                    + " event { id type quantity value } userErrors { code path } } }";
    private static final String COMPLAINT = "mutation($i: FileComplaintInput!) { result: fileComplaint(input: $i) { it:"
            + " complaint { id status kind } userErrors { code path } } }";
    private static final String HANDLED =
            "mutation($i: HandleComplaintInput!) { result: handleComplaint(input: $i) { it:"
                    + " complaint { status } userErrors { code path } } }";

    private final Client solo = Client.with(Tokens.official("33.72"));
    private JsonObject made;
    private String supplier = "";
    private Client seller;
    private Client outsider;

    @BeforeEach
    void confirm() {
        JsonObject small = Partnerships.umkm(solo, "Kebun Lapor", "MIKRO");
        supplier = small.getString("id");
        made = Partnerships.confirmed(solo, small, Partnerships.industry(solo, "Pabrik Lapor"));
        seller = Client.with(Tokens.representative(supplier));
        outsider = Client.with(Tokens.representative("ind_01h455vb4pex5vsknk084sn02q"));
    }

    @Test
    void aSideReportsADeliveryAndBothReadIt() {
        JsonObject event = done(seller, DELIVERY, delivery(Partnerships.TODAY.toString()));

        assertThat(event.getDouble("quantity")).isEqualTo(12.5);
        assertThat(event.getString("value")).isEqualTo("250000");
        for (Client own : List.of(solo, seller)) {
            assertThat(events(own))
                    .extracting(one -> ((JsonObject) one).getString("id"))
                    .containsExactly(event.getString("id"));
        }
        assertThat(events(Client.anonymous())).isNull();
        assertThat(events(outsider)).isNull();
    }

    @Test
    void aPageOfEventsCostsOneStatementBesideThePartnership() {
        done(seller, DELIVERY, delivery(Partnerships.TODAY.toString()));
        solo.data("{ me { anonymous } }");
        long before = Statements.count();

        JsonArray page = events(solo);

        assertThat(Statements.count() - before).isLessThanOrEqualTo(2);
        assertThat(page).hasSize(1);
    }

    @Test
    void theSameReportIsMadeOnce() {
        Map<String, Object> input = delivery(Partnerships.TODAY.toString());
        input.put("idempotencyKey", "kirim-" + made.getString("id"));

        String first = done(seller, DELIVERY, input).getString("id");

        assertThat(done(seller, DELIVERY, input).getString("id")).isEqualTo(first);
        input.put("quantity", 13);
        assertThat(refusal(seller, DELIVERY, input)).isEqualTo("KEY_REUSED input.idempotencyKey");
        assertThat(events(solo)).hasSize(1);
    }

    @Test
    void aDeliveryThatCannotBeIsRefused() {
        assertThat(refusal(seller, DELIVERY, delivery("2001-01-01"))).isEqualTo("BEFORE_START input.happenedOn");
        assertThat(refusal(outsider, DELIVERY, delivery(Partnerships.TODAY.toString())))
                .isEqualTo("NOT_FOUND input.partnershipId");
        Partnerships.record(Partnerships.change(solo, "endPartnership", made, Map.of("reason", "selesai")));
        assertThat(refusal(seller, DELIVERY, delivery(Partnerships.TODAY.toString())))
                .isEqualTo("NOT_ACTIVE input.happenedOn");
        assertThat(events(solo)).isEmpty();
    }

    @Test
    void nothingHappensBeforeBothSidesStandBehindIt() {
        JsonObject waiting = Partnerships.registered(
                solo, Partnerships.umkm(solo, "Kebun Tunggu", "MIKRO"), Partnerships.industry(solo, "Pabrik Tunggu"));
        Map<String, Object> input = delivery(Partnerships.TODAY.toString());
        input.put("partnershipId", waiting.getString("id"));

        assertThat(refusal(solo, DELIVERY, input)).isEqualTo("WRONG_STATE input.partnershipId");
    }

    @Test
    void aComplaintIsForItsSidesAndThoseWhoLookIntoIt() {
        Map<String, Object> input = Map.of(
                "partnershipId",
                made.getString("id"),
                "kind",
                "RETUR_TANPA_ALASAN",
                "description",
                "Barang dikembalikan tanpa keterangan");
        JsonObject complaint = done(seller, COMPLAINT, input);
        Client verifier = Client.with(Tokens.verifier("33.72"));

        assertThat(complaint.getString("status")).isEqualTo("DITERIMA");
        assertThat(complaints(seller)).hasSize(1);
        assertThat(complaints(verifier.header("X-Purpose", "pemeriksaan aduan")))
                .hasSize(1);
        for (Client other : List.of(solo, Client.with(Tokens.verifier("33.72")), outsider, Client.anonymous())) {
            assertThat(complaints(other)).isNull();
        }
        Map<String, String> step = Map.of("id", complaint.getString("id"), "status", "DITERUSKAN_KPPU");
        Map<String, String> own =
                Map.of("id", done(verifier, COMPLAINT, input).getString("id"), "status", "KLARIFIKASI");
        assertThat(refusal(verifier, HANDLED, own)).isEqualTo("OWN_CHANGE input.id");
        assertThat(refusal(Client.with(Tokens.verifier("33.13")), HANDLED, step))
                .isEqualTo("NOT_FOUND input.id");
        assertThat(done(verifier, HANDLED, step).getString("status")).isEqualTo("DITERUSKAN_KPPU");
        assertThat(refusal(verifier, HANDLED, step)).isEqualTo("WRONG_STATE input.status");
    }

    /** An office that files one may not follow it; its side may. */
    @Test
    void aRepeatedComplaintTellsHowItStandsToWhoMayReadIt() {
        Map<String, Object> input = new HashMap<>(
                Map.of("partnershipId", made.getString("id"), "kind", "LAINNYA", "description", "Tidak dibayar"));
        input.put("idempotencyKey", "aduan-" + made.getString("id"));
        Client verifier = Client.with(Tokens.verifier("33.72"));
        for (Client filer : List.of(seller, verifier)) {
            assertThat(done(filer, COMPLAINT, input)).isEqualTo(done(filer, COMPLAINT, input));
        }

        done(solo, COMPLAINT, input);

        assertThat(refusal(solo, COMPLAINT, input)).isEqualTo("NOT_FOUND input.idempotencyKey");
    }

    /** A complaint is of class P2, in the answer to whoever wrote of it, too. */
    @Test
    void whoWritesOfAComplaintIsLoggedAsItsReader() throws SQLException {
        Client verifier = Client.with(Tokens.verifier("33.72"));
        String complaint = done(
                        seller,
                        COMPLAINT,
                        Map.of("partnershipId", made.getString("id"), "kind", "LAINNYA", "description", "Terlambat"))
                .getString("id");
        done(verifier, HANDLED, Map.of("id", complaint, "status", "KLARIFIKASI"));
        done(
                verifier.header("X-Purpose", "pemeriksaan aduan"),
                HANDLED,
                Map.of("id", complaint, "status", "DITERUSKAN_KPPU"));
        refusal(verifier, HANDLED, Map.of("id", complaint, "status", "KLARIFIKASI"));

        try (Connection owner = Database.asOwner()) {
            assertThat(Database.texts(
                            owner,
                            "SELECT actor || ': ' || purpose FROM access_log WHERE body_id = ? AND field = 'complaints'"
                                    + " ORDER BY entry_id",
                            PublicId.parse("umkm", supplier).orElseThrow()))
                    .containsExactly(
                            "representative-" + supplier + ": pengajuan aduan",
                            "verifier-33.72: tindak lanjut aduan",
                            "verifier-33.72: pemeriksaan aduan");
        }
    }

    private Map<String, Object> delivery(String day) {
        return new HashMap<>(Map.of(
                "partnershipId",
                made.getString("id"),
                "type",
                "PENGIRIMAN",
                "happenedOn",
                day,
                "quantity",
                12.5,
                "value",
                "250000"));
    }

    private @Nullable JsonArray events(Client client) {
        JsonObject page = read(client, "events { nodes { id } }").getJsonObject("events");
        return page == null ? null : page.getJsonArray("nodes");
    }

    private @Nullable JsonArray complaints(Client client) {
        return read(client, "complaints { id kind description }").getJsonArray("complaints");
    }

    private JsonObject read(Client client, String fields) {
        return Partnerships.read(client, made.getString("id"), fields);
    }

    private static JsonObject done(Client client, String mutation, Map<String, ?> input) {
        JsonObject payload = client.data(mutation, Map.of("i", input)).getJsonObject("result");
        assertThat(payload.getJsonArray("userErrors")).as(payload.encode()).isEmpty();
        return payload.getJsonObject("it");
    }

    private static String refusal(Client client, String mutation, Map<String, ?> input) {
        JsonObject payload = client.data(mutation, Map.of("i", input)).getJsonObject("result");
        assertThat(payload.getValue("it")).as(payload.encode()).isNull();
        JsonObject error = payload.getJsonArray("userErrors").getJsonObject(0);
        return error.getString("code") + " "
                + String.join(
                        ".",
                        error.getJsonArray("path").stream().map(String::valueOf).toList());
    }
}
