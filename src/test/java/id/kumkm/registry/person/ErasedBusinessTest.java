package id.kumkm.registry.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A business that is a natural person's own is that person's data: erased with it, from tables, ledger, search and keys. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ErasedBusinessTest {

    private static final String ERASED = "(data pemilik dihapus)";
    /** Each occurs nowhere else. */
    private static final List<String> VALUES = List.of(
            "Xyloqora",
            "xiloqora",
            "xylokora",
            "Zephyrwati",
            "Resepvaxunik",
            "Gang Quvandari",
            "Kampung Vexaloma",
            "110.8246813",
            "-7.5713579",
            "sumber-kunci-7731",
            "Kerupuk Vyqxara",
            "7412589630147",
            "987412365478",
            "2013-07-19",
            "+62271098765",
            "surat-vyqxara@contoh.id",
            "vyqxara.example.id",
            "{KN,VU}",
            "2015-08-23",
            "2016-09-24");

    private final Client oss = Client.with(Tokens.integrator("ERASED_SOURCE"));
    private final Client ministry = Client.with(Tokens.ministry("UMKM"));

    @ParameterizedTest
    @EnumSource(
            value = Register.class,
            names = {"UMKM", "INDUSTRY"})
    void nothingThatNamesThePersonIsLeftAnywhere(Register register) throws SQLException {
        JsonObject record = register.record(register.registerInput(oss, input(register, "PERORANGAN")));
        if (register == Register.UMKM) {
            Products.added(oss, record.getString("id"), Map.of("name", "Kerupuk Vyqxara"));
            record.put("version", 2);
        }
        register.record(register.update(oss, record, Map.of("location", Map.of("address", "Gang Quvandari 8"))));
        record.put("version", record.getInteger("version") + 1);
        OffsetDateTime before = OffsetDateTime.now();
        try (Connection owner = Database.asOwner()) {
            assertThat(Database.tablesWith(owner, "Xyloqora")).contains("body", "ledger_apart", "search_trade_name");
        }

        JsonObject erased = erase(register, record);

        try (Connection owner = Database.asOwner()) {
            for (String value : VALUES) {
                assertThat(Database.tablesWith(owner, value)).as(value).isEmpty();
            }
            assertThat(Database.texts(
                            owner,
                            "SELECT num_nonnulls(address, hamlet, rt, rw, postcode, latitude, longitude, public_latitude) FROM location"
                                    + " WHERE body_id = ?",
                            key(register, record)))
                    .containsExactly("0");
            assertVerified(owner);
        }
        assertThat(erased.getString("name")).isEqualTo(ERASED);
        assertThat(erased.getString("status")).isEqualTo("AKTIF");
        assertThat(register.asOf(ministry, record.getString("id"), before, "name version location { address }")
                        .encode())
                .isEqualTo("{\"name\":\"" + ERASED + "\",\"version\":" + record.getInteger("version")
                        + ",\"location\":{\"address\":null}}");
        assertThat(ministry.data("{ search(query: \"Xyloqora Zephyrwati\") { nodes { ... on " + register.type()
                                + " { id } } } }")
                        .encode())
                .doesNotContain(record.getString("id"));
    }

    @Test
    void historySaysWhichFieldsThereWereAndHidesThem() {
        JsonObject umkm = Register.UMKM.record(Register.UMKM.registerInput(oss, input(Register.UMKM, "PERORANGAN")));
        erase(Register.UMKM, umkm);

        List<JsonObject> changes = Register.UMKM
                .read(ministry, umkm.getString("id"), "history { part changes { field oldValue newValue redacted } }")
                .getJsonArray("history")
                .stream()
                .map(JsonObject.class::cast)
                .filter(entry -> entry.getString("part").equals("location"))
                .flatMap(entry -> entry.getJsonArray("changes").stream().map(JsonObject.class::cast))
                .toList();

        assertThat(changes)
                .filteredOn(change -> change.getString("field").equals("address"))
                .hasSize(2)
                .allSatisfy(change -> assertThat(change.getBoolean("redacted")).isTrue());
        assertThat(changes)
                .filteredOn(change -> change.getString("field").equals("regionCode"))
                .allSatisfy(change -> assertThat(change.getString("newValue")).isEqualTo(Umkms.PAJANG));
    }

    @Test
    void aRequestThatIsKeptByItsHashCannotBeRecognised() {
        Map<String, Object> input = new HashMap<>(input(Register.UMKM, "PERORANGAN"));
        input.put("idempotencyKey", "hapus-" + UUID.randomUUID());
        JsonObject umkm = Register.UMKM.record(Register.UMKM.registerInput(oss, input));
        assertThat(Register.UMKM.record(Register.UMKM.registerInput(oss, input)).getString("id"))
                .isEqualTo(umkm.getString("id"));

        erase(Register.UMKM, umkm);

        input.putAll(input(Register.UMKM, "CV"));
        assertThat(Register.UMKM.record(Register.UMKM.registerInput(oss, input)).getString("id"))
                .isEqualTo(umkm.getString("id"));
    }

    @Test
    void theBusinessOfALegalEntityStaysAndOnlyItsTimeAsAPersonsGoes() throws SQLException {
        JsonObject umkm = Register.UMKM.record(Register.UMKM.registerInput(oss, input(Register.UMKM, "UD")));
        umkm = Register.UMKM.record(Register.UMKM.update(
                oss, umkm, Map.of("legalForm", "CV", "location", Map.of("address", "Jalan Perseroan 1"))));

        JsonObject erased = erase(Register.UMKM, umkm);

        assertThat(erased.getString("name")).isEqualTo("Xyloqora Zephyrwati");
        try (Connection owner = Database.asOwner()) {
            assertThat(Database.tablesWith(owner, "Gang Quvandari"))
                    .as("its address as a person's")
                    .isEmpty();
            assertThat(Database.tablesWith(owner, "Jalan Perseroan 1")).contains("location");
            assertThat(Database.tablesWith(owner, "Xyloqora")).contains("body");
            assertVerified(owner);
        }
        Register.UMKM.record(Register.UMKM.update(
                ministry, erased, Map.of("legalForm", "PERORANGAN", "owner", Map.of("name", "Zephyrwati"))));
        erase(Register.UMKM, Register.UMKM.read(ministry, umkm.getString("id"), "id version"));
    }

    @Test
    void aVerifiedBusinessIsCountedAsOneStill() {
        JsonObject umkm = Register.UMKM.record(Register.UMKM.registerInput(oss, input(Register.UMKM, "PERORANGAN")));
        umkm = Register.UMKM.record(Register.UMKM.submit(oss, umkm));
        umkm = Register.UMKM.record(Register.UMKM.verify(Client.with(Tokens.verifier("33.72")), umkm));

        erase(Register.UMKM, umkm);

        assertThat(Register.UMKM
                        .read(ministry, umkm.getString("id"), "verification name")
                        .encode())
                .isEqualTo("{\"verification\":\"TERVERIFIKASI\",\"name\":\"" + ERASED + "\"}");
    }

    @Test
    void aBusinessWithoutAKnownOwnerIsErasedTooAndOneThatIsDescribedAnewOnceMore() {
        JsonObject umkm = Umkms.registered(oss, "Xyloqora Zephyrwati");

        JsonObject erased = erase(Register.UMKM, umkm);
        String twice = Umkms.refusal(Umkms.eraseOwner(ministry, erased));
        JsonObject anew = Umkms.payloadUmkm(Umkms.update(ministry, erased, Map.of("name", "Xyloqora Zephyrwati")));

        assertThat(twice).isEqualTo("WRONG_STATE input.id");
        assertThat(erase(Register.UMKM, anew).getString("name")).isEqualTo(ERASED);
    }

    private JsonObject erase(Register register, JsonObject record) {
        String operation = register == Register.UMKM ? "eraseUmkmOwner" : "eraseIndustryOwner";
        return register.record(ministry.data(
                        "mutation($input: EraseOwnerInput!) { " + operation + "(input: $input) { " + register.member()
                                + " { id name status version } userErrors { code path message } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        record.getString("id"),
                                        "expectedVersion",
                                        record.getInteger("version"),
                                        "reason",
                                        "permintaan subjek data")))
                .getJsonObject(operation));
    }

    private static Map<String, Object> input(Register register, String form) {
        Map<String, Object> record = new HashMap<>(register.least("Xyloqora Zephyrwati"));
        record.putAll(Map.of(
                "tradeNames",
                List.of("Xyloqora"),
                "description",
                "Resepvaxunik turun-temurun",
                "establishedOn",
                "2013-07-19",
                "legalForm",
                form,
                "nib",
                "7412589630147",
                "owner",
                Map.of("name", "Zephyrwati", "phone", "081398765432"),
                "figures",
                List.of(Map.of("year", 2024, "sales", "987412365478")),
                "location",
                Map.of(
                        "address", "Gang Quvandari 7",
                        "hamlet", "Kampung Vexaloma",
                        "rt", "001",
                        "rw", "002",
                        "postcode", "57146",
                        "latitude", -7.5713579,
                        "longitude", 110.8246813)));
        record.putAll(Map.of(
                "phone", "(0271) 098765",
                "email", "surat-vyqxara@contoh.id",
                "website", "https://vyqxara.example.id",
                "contactConsent", Map.of("givenBy", "KUASA", "givenOn", "2015-08-23", "withdrawnOn", "2016-09-24")));
        record.putAll(Map.of("exporting", true, "exportingSince", 2014, "exportDestinations", List.of("KN", "VU")));
        return Map.of(register.member(), record, "externalId", "sumber-kunci-7731-" + UUID.randomUUID());
    }

    private static void assertVerified(Connection owner) throws SQLException {
        Database.execute(owner, "SELECT feed_advance(1000000)");
        assertThat(Database.texts(owner, "SELECT feed_verify(1, max(feed_no)) FROM feed"))
                .containsExactly((String) null);
    }

    private static UUID key(Register register, JsonObject record) {
        return PublicId.parse(register.prefix().replace("_", ""), record.getString("id"))
                .orElseThrow();
    }
}
