package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A weaver who exports, grows, and moves, and a cooperative that closes; each makes something, of which much is found out day
 * by day. Nobody else is in these regencies, whose codes no regency has.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownSupplyTest {

    private static final String REGENCY = "64.93";
    private static final String OTHER = "64.94";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate MADE = TODAY.minusDays(50);
    private static final LocalDate EXPORTED = TODAY.minusDays(45);
    private static final LocalDate FOUND = TODAY.minusDays(40);
    private static final LocalDate WANTING = TODAY.minusDays(30);
    private static final LocalDate GREW = TODAY.minusDays(25);
    private static final LocalDate WITHDRAWN = TODAY.minusDays(20);
    private static final LocalDate CLOSED = TODAY.minusDays(10);
    private static final LocalDate MOVED = TODAY.minusDays(3);

    private final Client ministry = Client.with(Tokens.ministry("UMKM"));

    @BeforeAll
    void tell() throws Exception {
        try (Connection admin = TestService.asSuperuser()) {
            Entries entries = new Entries(admin);
            LocalDate registered = TODAY.minusDays(60);
            UUID industry = entries.body(registered, "INDUSTRY", "33.72");
            UUID weaver = entries.umkm(registered, REGENCY + ".01", "MIKRO", "13");
            UUID cooperative = entries.body(registered, "COOPERATIVE", REGENCY + ".01");
            UUID cloth = product(entries, weaver);
            UUID yarn = product(entries, weaver);
            UUID rice = product(entries, cooperative);
            JsonObject exports = Entries.exportsTo("JP");
            entries.partnership(EXPORTED, weaver, industry, registered, TODAY.plusDays(50), exports);
            found(entries, FOUND, weaver, cloth, "MEMENUHI", FOUND.plusDays(60));
            found(entries, FOUND, cooperative, rice, "MEMENUHI", FOUND.plusDays(5));
            found(entries, WANTING, weaver, cloth, "BELUM", null);
            entries.write(GREW, weaver, "umkm", weaver, "UPDATE", new JsonObject().put("declared_scale", "KECIL"));
            entries.write(WITHDRAWN, weaver, "product", yarn, "UPDATE", new JsonObject().put("status", "DITARIK"));
            entries.write(CLOSED, cooperative, "body", cooperative, "UPDATE", new JsonObject().put("status", "TUTUP"));
            JsonObject moved = new JsonObject().put("region_code", OTHER + ".02");
            entries.write(MOVED, weaver, "body", weaver, "UPDATE", moved);
            Projection.await(admin);
        }
    }

    private static UUID product(Entries entries, UUID maker) throws Exception {
        UUID id = UUID.randomUUID();
        JsonObject values =
                new JsonObject().put("body_id", maker).put("status", "AKTIF").put("name", "Barang");
        entries.write(MADE, maker, "product", id, "INSERT", values);
        return id;
    }

    /** Of the same standard, a day before it is recorded. */
    private static void found(
            Entries entries, LocalDate day, UUID maker, UUID product, String result, @Nullable LocalDate until)
            throws Exception {
        JsonObject values = new JsonObject()
                .put("product_id", product)
                .put("standard_kind", "SNI")
                .put("standard", "SNI 2847")
                .put("result", result)
                .put("assessed_on", day.minusDays(1).toString());
        if (until != null) {
            values.put("valid_until", until.toString());
        }
        entries.write(day, maker, "product_assessment", UUID.randomUUID(), "INSERT", values);
    }

    @Test
    void whoExportsIsKnownFromTheDayOnWhichItWasRecorded() {
        assertThat(supply(REGENCY, TODAY, EXPORTED.minusDays(1))).startsWith("exporting 0 of 1, outside food 0 of 0");
        assertThat(supply(REGENCY, TODAY, EXPORTED)).startsWith("exporting 1 of 1, outside food 1 of 1");
    }

    @Test
    void productsAreThoseThatWereKnownToBeMade() {
        assertThat(products(REGENCY, TODAY, MADE.minusDays(1))).isEqualTo("0 of 0");
        assertThat(products(REGENCY, TODAY, MADE)).isEqualTo("0 of 3");
        assertThat(products(REGENCY, TODAY, WITHDRAWN)).isEqualTo("0 of 2");
        assertThat(products(REGENCY, TODAY, CLOSED.minusDays(1))).isEqualTo("0 of 2");
        assertThat(products(REGENCY, TODAY, CLOSED)).isEqualTo("0 of 1");
        assertThat(products(OTHER, TODAY, MOVED.minusDays(1))).isEqualTo("0 of 0");
        assertThat(products(OTHER, TODAY, MOVED)).isEqualTo("0 of 1");
        assertThat(products(REGENCY, TODAY, MOVED)).isEqualTo("0 of 0");
    }

    @Test
    void ofAStandardTheNewestFindingThatWasKnownDecidesWhileItIsValid() {
        LocalDate day = FOUND.plusDays(5);

        assertThat(products(REGENCY, day, FOUND.minusDays(1))).isEqualTo("0 of 3");
        assertThat(products(REGENCY, day, FOUND)).isEqualTo("2 of 3");
        assertThat(products(REGENCY, day.plusDays(1), FOUND)).isEqualTo("1 of 3");
        assertThat(products(REGENCY, FOUND.minusDays(2), FOUND)).isEqualTo("0 of 3");
        assertThat(products(REGENCY, WANTING, WANTING.minusDays(1))).isEqualTo("1 of 3");
        assertThat(products(REGENCY, WANTING, WANTING)).isEqualTo("0 of 3");
        assertThat(products(REGENCY, WANTING.minusDays(2), WANTING))
                .as("what was found later changes no day before")
                .isEqualTo("1 of 3");
    }

    @Test
    void growthIsKnownFromTheDayOnWhichItWasRecordedInTheRegionOfThatDay() {
        assertThat(supply(REGENCY, TODAY, GREW.minusDays(1))).endsWith("growth []");
        assertThat(supply(REGENCY, TODAY, GREW)).endsWith("growth [MIKRO KECIL 1]");
        assertThat(supply(OTHER, GREW.minusDays(1), TODAY)).endsWith("growth []");
        assertThat(supply(OTHER, TODAY, GREW)).endsWith("growth []");
        assertThat(supply(OTHER, TODAY, MOVED)).endsWith("growth [MIKRO KECIL 1]");
        assertThat(supply(REGENCY, TODAY, MOVED)).endsWith("growth []");
    }

    @Test
    void whatIsKnownTodayIsAllThatIsKnown() {
        for (String region : new String[] {REGENCY, OTHER, "64"}) {
            assertThat(supply(region, TODAY, TODAY)).isEqualTo(supply(region, TODAY, null));
        }
        assertThat(supply(OTHER, TODAY, null))
                .isEqualTo("exporting 1 of 1, outside food 1 of 1, products 0 of 1, growth [MIKRO KECIL 1]");
    }

    private String products(String region, LocalDate day, LocalDate known) {
        String all = supply(region, day, known);
        return all.substring(all.indexOf("products ") + "products ".length(), all.indexOf(", growth"));
    }

    private String supply(String region, LocalDate day, @Nullable LocalDate known) {
        JsonObject told = ministry.data("{ supplyStatistics(region: \"" + region + "\", asOf: \"" + day + "\""
                        + (known == null ? "" : ", knownAt: \"" + known + "\"")
                        + ") { exporting { numerator denominator } outsideFood { numerator denominator }"
                        + " productsToStandard { numerator denominator } growth { before after umkm } } }")
                .getJsonObject("supplyStatistics");
        return "exporting " + share(told, "exporting") + ", outside food " + share(told, "outsideFood") + ", products "
                + share(told, "productsToStandard") + ", growth "
                + told.getJsonArray("growth").stream()
                        .map(JsonObject.class::cast)
                        .map(one ->
                                one.getString("before") + " " + one.getString("after") + " " + one.getInteger("umkm"))
                        .toList();
    }

    private static String share(JsonObject told, String name) {
        JsonObject share = told.getJsonObject(name);
        return share.getInteger("numerator") + " of " + share.getInteger("denominator");
    }
}
