package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A person's business is reached by everyone while the person consents, and by nobody else from the withdrawal on. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ContactConsentTest {

    private static final String REACHED = "phone email website";
    private static final JsonObject OPEN = new JsonObject()
            .put("phone", "+6281255501234")
            .put("email", "sapa@contoh.id")
            .put("website", "https://sapa.example.id");
    private static final JsonObject CLOSED =
            new JsonObject().putNull("phone").putNull("email").putNull("website");
    private static final Map<String, Object> CONSENT = Map.of("givenBy", "PEMILIK", "givenOn", "2026-02-03");

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client anyone = Client.anonymous();

    @ParameterizedTest
    @EnumSource(names = {"UMKM", "INDUSTRY"})
    void withoutConsentItIsForWhoReadsThePerson(Register register) {
        JsonObject made = registered(register, "UD", Map.of());
        String id = made.getString("id");

        for (Client entitled : List.of(
                official,
                Client.with(Tokens.verifier("33")),
                Client.with(Tokens.ministry("UMKM")),
                Client.with(Tokens.representative(id)))) {
            assertThat(register.read(entitled, id, REACHED)).isEqualTo(OPEN);
        }
        for (Client other : List.of(
                anyone,
                Client.with(Tokens.official("33.13")),
                Client.with(Tokens.ministry("COOPERATIVE")),
                Client.with(Tokens.integrator("LAIN")),
                Client.with(Tokens.auditor()),
                Client.with(Tokens.admin()))) {
            assertThat(register.read(other, id, REACHED)).isEqualTo(CLOSED);
        }
        assertThat(redacted(register, id)).isEqualTo(paths(register, "email", "phone", "website"));
    }

    @ParameterizedTest
    @EnumSource(names = {"UMKM", "INDUSTRY"})
    void consentOpensItAndWithdrawalClosesItAtOnceAndForThePast(Register register) {
        JsonObject made = registered(register, "PERORANGAN", Map.of());
        String id = made.getString("id");
        JsonObject open = updated(register, made, Map.of("contactConsent", CONSENT));
        OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC);
        assertThat(everyWay(register, id)).containsOnly(OPEN);
        assertThat(redacted(register, id)).isNull();

        updated(register, open, Map.of("contactConsent", Map.of("withdrawnOn", "2026-03-04")));

        assertThat(everyWay(register, id)).containsOnly(CLOSED);
        assertThat(redacted(register, id)).isEqualTo(paths(register, "email", "phone", "website"));
        assertThat(register.asOf(anyone, id, then, REACHED)).isEqualTo(CLOSED);
        assertThat(register.asOf(official, id, then, REACHED)).isEqualTo(OPEN);
        assertThat(register.read(official, id, REACHED)).isEqualTo(OPEN);
        String consent = "contactConsent { givenBy givenOn withdrawnOn }";
        assertThat(register.read(official, id, consent).getJsonObject("contactConsent"))
                .isEqualTo(new JsonObject(CONSENT).copy().put("withdrawnOn", "2026-03-04"));
        assertThat(register.read(anyone, id, consent)
                        .getJsonObject("contactConsent")
                        .getMap()
                        .values())
                .containsOnlyNulls();
        assertThat(register.read(official, id, "history { actor changes { field oldValue newValue } }")
                        .encode())
                .contains("{\"field\":\"contactWithdrawnOn\",\"oldValue\":null,\"newValue\":\"2026-03-04\"}");
    }

    @Test
    void consentIsToWhatStandsThere() {
        JsonObject made = registered(Register.UMKM, "UD", Map.of("contactConsent", CONSENT));
        String id = made.getString("id");

        JsonObject same = updated(Register.UMKM, made, Map.of("phone", "0812-5550-1234", "description", "lain"));
        assertThat(Register.UMKM.read(anyone, id, REACHED)).isEqualTo(OPEN);
        Map<String, Object> less = new HashMap<>();
        less.put("email", null);
        JsonObject fewer = updated(Register.UMKM, same, less);
        assertThat(Register.UMKM.read(anyone, id, REACHED))
                .isEqualTo(OPEN.copy().putNull("email"));
        JsonObject other = updated(Register.UMKM, fewer, Map.of("phone", "081255509999"));
        assertThat(Register.UMKM.read(anyone, id, REACHED)).isEqualTo(CLOSED);
        updated(
                Register.UMKM,
                other,
                Map.of(
                        "phone",
                        "081255508888",
                        "contactConsent",
                        Map.of("givenBy", "PEMILIK_KONTAK", "givenOn", "2026-05-06")));
        assertThat(Register.UMKM.read(anyone, id, "phone").getString("phone")).isEqualTo("+6281255508888");
    }

    /** Else consent to a new number would open the old one, to which it was withdrawn. */
    @Test
    void consentGivenAnewOpensNothingOfThePast() {
        JsonObject made = registered(Register.UMKM, "UD", Map.of("contactConsent", CONSENT));
        OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC);
        JsonObject closed = updated(Register.UMKM, made, Map.of("contactConsent", Map.of("withdrawnOn", "2026-03-04")));
        Map<String, Object> anew = new HashMap<>(Map.of("givenBy", "PEMILIK", "givenOn", "2026-04-05"));
        anew.put("withdrawnOn", null);

        updated(Register.UMKM, closed, Map.of("phone", "081255507777", "contactConsent", anew));

        String id = made.getString("id");
        assertThat(Register.UMKM.read(anyone, id, "phone").getString("phone")).isEqualTo("+6281255507777");
        assertThat(Register.UMKM.asOf(anyone, id, then, REACHED)).isEqualTo(CLOSED);
    }

    @Test
    void aLegalEntityNeedsNoConsent() {
        JsonObject made = registered(Register.UMKM, "CV", Map.of());
        String id = made.getString("id");
        OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC);
        assertThat(Register.UMKM.read(anyone, id, REACHED)).isEqualTo(OPEN);
        assertThat(Register.UMKM.asOf(anyone, id, then, REACHED)).isEqualTo(OPEN);

        updated(Register.UMKM, made, Map.of("contactConsent", Map.of("withdrawnOn", "2026-03-04")));

        assertThat(Register.UMKM.read(anyone, id, REACHED)).isEqualTo(OPEN);
    }

    @Test
    void anOfficialDoesNotOpenItByAnotherLegalForm() {
        JsonObject made = registered(Register.UMKM, "UD", Map.of());

        assertThat(Register.UMKM.outcome(Register.UMKM.update(official, made, Map.of("legalForm", "CV"))))
                .isEqualTo("PERSONAL_DATA input.umkm.legalForm");
        assertThat(Register.UMKM.outcome(
                        Register.UMKM.update(Client.with(Tokens.verifier("33.72")), made, Map.of("legalForm", "CV"))))
                .isEqualTo("DONE");
    }

    @ParameterizedTest
    @CsvSource({
        "PEMILIK, , , REQUIRED input.umkm.contactConsent.givenOn",
        ", 2026-02-03, , REQUIRED input.umkm.contactConsent.givenBy",
        "PEMILIK, 2999-02-03, , INVALID_DATE input.umkm.contactConsent.givenOn",
        ", , 2999-02-03, INVALID_DATE input.umkm.contactConsent.withdrawnOn",
        "KUASA, 2026-02-03, 2026-02-02, INVALID_DATE input.umkm.contactConsent.withdrawnOn",
    })
    void whoConsentsAndWhenAreSaidTogether(String by, String on, String withdrawn, String refusal) {
        Map<String, Object> consent = new HashMap<>();
        consent.put("givenBy", by);
        consent.put("givenOn", on);
        consent.put("withdrawnOn", withdrawn);

        assertThat(Register.UMKM.outcome(
                        Register.UMKM.register(official, body("UD", Map.of("contactConsent", consent)))))
                .isEqualTo(refusal);
    }

    @Test
    void withdrawalIsNoNewContentAndGoesWithTheBusiness() {
        JsonObject made = registered(
                Register.UMKM,
                "UD",
                Map.of("contactConsent", CONSENT, "figures", List.of(Map.of("year", 2025, "sales", "60000000000"))));
        made = Register.UMKM.record(Register.UMKM.submit(official, made));
        Client verifier = Client.with(Tokens.verifier("33.72"));
        made = Register.UMKM.record(Register.UMKM.verify(verifier, made));

        JsonObject withdrawn =
                updated(Register.UMKM, made, Map.of("contactConsent", Map.of("withdrawnOn", "2026-03-04")));
        verifier.data(
                "mutation($id: ID!, $seen: Int!) { promoteUmkm(input: {id: $id, expectedVersion: $seen, reason: \"omzet\"}) {"
                        + " userErrors { code } } }",
                Map.of("id", made.getString("id"), "seen", withdrawn.getInteger("version")));

        assertThat(withdrawn.getString("verification")).isEqualTo("TERVERIFIKASI");
        String industry = made.getString("id").replace("umkm_", "ind_");
        assertThat(Register.INDUSTRY.read(anyone, industry, REACHED)).isEqualTo(CLOSED);
        assertThat(Register.INDUSTRY.read(official, industry, REACHED)).isEqualTo(OPEN);
    }

    /** By its query, by node and among nodes. */
    private List<JsonObject> everyWay(Register register, String id) {
        String on = "... on " + register.type() + " { " + REACHED + " }";
        JsonObject data = anyone.data(
                "query($id: ID!) { one: " + register.member() + "(id: $id) { " + REACHED + " } node(id: $id) { " + on
                        + " } nodes(ids: [$id]) { " + on + " } }",
                Map.of("id", id));
        return List.of(
                data.getJsonObject("one"),
                data.getJsonObject("node"),
                data.getJsonArray("nodes").getJsonObject(0));
    }

    private JsonArray redacted(Register register, String id) {
        String query = "query($id: ID!) { " + register.member() + "(id: $id) { " + REACHED + " } }";
        JsonObject extensions =
                new JsonObject(anyone.send(query, Map.of("id", id)).asString()).getJsonObject("extensions");
        return extensions.getJsonArray("redacted");
    }

    private static JsonArray paths(Register register, String... fields) {
        JsonArray paths = new JsonArray();
        for (String field : fields) {
            paths.add(new JsonArray(List.of(register.member(), field)));
        }
        return paths;
    }

    private JsonObject registered(Register register, String form, Map<String, ?> more) {
        return register.registered(official, body(form, more));
    }

    private static Map<String, Object> body(String form, Map<String, ?> more) {
        Map<String, Object> body = Register.UMKM.least("Sapa Usaha");
        body.putAll(Map.of(
                "legalForm", form, "phone", "081255501234", "email", "sapa@contoh.id", "website", "sapa.example.id"));
        body.putAll(more);
        return body;
    }

    private JsonObject updated(Register register, JsonObject record, Map<String, ?> changes) {
        return register.record(register.update(official, record, changes));
    }
}
