package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A district with an UMKM and three cooperatives, one of each membership area, each with a contract; nobody else supplies from this
 * regency. An office is told exactly of those suppliers that it has authority over.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractsOfCooperativesTest {

    /** Buru Selatan, and Namrole in it. */
    private static final String REGENCY = "81.09";

    private static final String DISTRICT = "81.09.01";

    /** Maluku Barat Daya. */
    private static final String OTHER_REGENCY = "81.08";

    private static final LocalDate TODAY = Partnerships.TODAY;
    private static final LocalDate BEGAN = TODAY.minusDays(50);
    private static final LocalDate OTHER_TERMS = TODAY.minusDays(20);

    private boolean isTold;
    private final Client ministry = Client.with(Tokens.ministry("UMKM", "COOPERATIVE"));

    @BeforeEach
    void tellOnce() throws Exception {
        if (!isTold) {
            isTold = true;
            tell();
        }
    }

    private void tell() throws Exception {
        JsonObject ofRegency = cooperative("KABUPATEN_KOTA", DISTRICT);
        JsonObject ofProvince = cooperative("PROVINSI", DISTRICT);
        JsonObject ofNation = cooperative("NASIONAL", DISTRICT);
        try (Connection admin = TestService.asSuperuser()) {
            Projection.await(admin);
            Entries entries = new Entries(admin);
            LocalDate registered = TODAY.minusDays(60);
            UUID industry = entries.body(registered, "INDUSTRY", "33.72");
            UUID weaver = entries.umkm(registered, DISTRICT, "MIKRO", "13");
            contract(entries, weaver, industry, "RANTAI_PASOK", "JP");
            contract(entries, key(ofRegency), industry, "SUBKONTRAK", "MY");
            contract(entries, key(ofProvince), industry, "BAGI_HASIL", "NL");
            contract(entries, key(ofNation), industry, "WARALABA", "SG");
            Projection.await(admin);
        }
    }

    /** In force, with a term of 60 days at first and of 14 later, and one before it that ended. */
    private static void contract(Entries entries, UUID supplier, UUID industry, String pattern, String destination)
            throws Exception {
        JsonObject more = Entries.exportsTo(destination).put("pattern", pattern).put("payment_days", 60);
        LocalDate ends = TODAY.plusDays(50);
        UUID id = entries.partnership(BEGAN, supplier, industry, BEGAN, ends, more);
        entries.partnership(BEGAN, supplier, industry, BEGAN.minusDays(90), BEGAN.plusDays(5), new JsonObject());
        entries.write(
                OTHER_TERMS, supplier, "partnership", id, "UPDATE", more.copy().put("payment_days", 14));
    }

    private JsonObject cooperative(String membershipArea, String district) {
        return Register.COOPERATIVE.registered(
                ministry,
                Map.of(
                        "name",
                        "Koperasi Namrole " + membershipArea,
                        "regionCode",
                        district,
                        "membershipArea",
                        membershipArea,
                        "form",
                        "PRIMER"));
    }

    private static UUID key(JsonObject record) {
        String id = record.getString("id");
        return BodyKind.of(id).flatMap(kind -> kind.key(id)).orElseThrow();
    }

    @Test
    void theMinistryIsToldOfAll() {
        assertThat(told(ministry, REGENCY))
                .isEqualTo("4 active, 4 ended; BAGI_HASIL RANTAI_PASOK SUBKONTRAK WARALABA; paid 4 of 4, 4 export to"
                        + " JP MY NL SG");
    }

    @Test
    void aCooperativeOfTheProvinceIsNotTheRegencysToBeToldOf() {
        String told = "2 active, 2 ended; RANTAI_PASOK SUBKONTRAK; paid 2 of 2, 2 export to JP MY";

        assertThat(told(official(REGENCY), REGENCY)).isEqualTo(told);
        assertThat(told(official(REGENCY), DISTRICT)).isEqualTo(told);
        assertThat(told(official("81"), REGENCY))
                .isEqualTo("3 active, 3 ended; BAGI_HASIL RANTAI_PASOK SUBKONTRAK; paid 3 of 3, 3 export to JP MY NL");
        assertThat(told(official("33.72", "81"), DISTRICT)).isEqualTo(told(official("81"), REGENCY));
        assertThat(told(official(DISTRICT), DISTRICT))
                .isEqualTo("1 active, 1 ended; RANTAI_PASOK; paid 1 of 1, 1 export to JP");
    }

    /** Of what was known on days before, as of what is known today. */
    @Test
    void norOfWhatWasKnownOfItBefore() {
        LocalDate before = OTHER_TERMS.minusDays(1);

        assertThat(told(official(REGENCY), REGENCY, ", knownAt: \"" + before + "\""))
                .isEqualTo("2 active, 2 ended; RANTAI_PASOK SUBKONTRAK; paid 0 of 2, 2 export to JP MY");
        assertThat(told(official(REGENCY), REGENCY, ", knownAt: \"" + OTHER_TERMS + "\""))
                .isEqualTo("2 active, 2 ended; RANTAI_PASOK SUBKONTRAK; paid 2 of 2, 2 export to JP MY");
    }

    @Test
    void aNewContractOfItMovesNoNumberOfTheRegencys() throws Exception {
        Client office = official(OTHER_REGENCY);
        JsonObject wide = cooperative("PROVINSI", OTHER_REGENCY + ".01");
        String before = told(office, OTHER_REGENCY);

        Map<String, Object> fromToday = Partnerships.terms();
        fromToday.put("startsOn", TODAY.toString());
        JsonObject industry = Partnerships.industry(official("33.72"), "PT Pembeli Kopra");
        JsonObject contract =
                Partnerships.confirmed(Partnerships.record(Partnerships.register(ministry, wide, industry, fromToday)));
        try (Connection admin = TestService.asSuperuser()) {
            Projection.await(admin);
        }

        assertThat(Partnerships.read(office, contract.getString("id"), "id")).isNull();
        assertThat(told(office, OTHER_REGENCY)).isEqualTo(before);
        assertThat(told(official("81"), OTHER_REGENCY)).startsWith("1 active");
    }

    private static Client official(String... regions) {
        return Client.with(Tokens.official(regions));
    }

    private static String told(Client client, String region) {
        return told(client, region, "");
    }

    private static String told(Client client, String region, String more) {
        JsonObject told = client.data("{ partnershipStatistics(region: \"" + region + "\"" + more
                        + ") { protection { note } all { active ended } byPattern { pattern active } paidWithin30Days { numerator"
                        + " denominator } exporting { numerator } destinations { destination } } }")
                .getJsonObject("partnershipStatistics");
        assertThat(told.getValue("protection")).isNull();
        JsonObject all = told.getJsonObject("all");
        JsonObject paid = told.getJsonObject("paidWithin30Days");
        return all.getInteger("active") + " active, " + all.getInteger("ended") + " ended; "
                + texts(told, "byPattern", "pattern") + "; paid " + paid.getInteger("numerator") + " of "
                + paid.getInteger("denominator") + ", "
                + told.getJsonObject("exporting").getInteger("numerator") + " export to "
                + texts(told, "destinations", "destination");
    }

    private static String texts(JsonObject told, String list, String member) {
        return told.getJsonArray(list).stream()
                .map(one -> ((JsonObject) one).getString(member))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
