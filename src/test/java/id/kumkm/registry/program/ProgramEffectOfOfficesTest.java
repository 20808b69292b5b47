package id.kumkm.registry.program;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.statistics.LinkageVariant;
import id.kumkm.registry.statistics.Projection;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An office is told exactly of a programme where it has authority over all whom it counts, else what everybody is told. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ProgramEffectOfOfficesTest {

    /** Siluq Ngurai, Kutai Barat. */
    private static final String DISTRICT = "64.07.17";

    private static final LocalDate TODAY = Partnerships.TODAY;

    private final Client local = Client.with(Tokens.official("64.07"));
    private final Client province = Client.with(Tokens.official("64"));
    private final Client neighbour = Client.with(Tokens.official("64.08"));
    private final Client ministry = Client.with(Tokens.ministry("UMKM", "COOPERATIVE"));

    /** Else the office would read from the cooperative's effect when contracts of its neighbour's enterprise begin. */
    @ParameterizedTest
    @EnumSource(
            value = LinkageVariant.class,
            names = {"UMK_UMB", "UMK_UMB_DIRECT"})
    void aMemberElsewhereIsNotTheOfficesToBeToldOf(LinkageVariant variant) throws Exception {
        JsonObject elsewhere = umkm(neighbour, "Kebun Tetangga " + variant, "64.08.01");
        JsonObject program = program(DISTRICT);
        LocalDate joined = TODAY.minusDays(9);
        Programs.add(local, program, List.of(cooperative(elsewhere, joined).getString("id")));
        await();

        assertThat(told(ministry, variant, program, TODAY)).isEqualTo("0 of 1");
        assertThat(told(province, variant, program, TODAY)).isEqualTo("0 of 1");
        assertThat(local.errorCode(query(variant, program, TODAY))).isEqualTo("FORBIDDEN");

        Partnerships.confirmed(neighbour, elsewhere, Partnerships.industry(ministry, "PT Pembeli " + variant));
        await();

        assertThat(local.errorCode(query(variant, program, TODAY))).isEqualTo("FORBIDDEN");
        assertThat(told(province, variant, program, TODAY)).startsWith("1 of ");
        assertThat(told(local, variant, program, joined.minusDays(1)))
                .as("before it joined")
                .isEqualTo("0 of 0");
    }

    @Test
    void aMemberOfItsOwnIs() throws Exception {
        JsonObject own = umkm(local, "Kebun Sendiri", DISTRICT);
        JsonObject program = program(DISTRICT);
        Programs.add(
                local, program, List.of(cooperative(own, TODAY.minusDays(9)).getString("id")));
        await();

        assertThat(told(local, LinkageVariant.UMK_UMB, program, TODAY)).isEqualTo("0 of 1");
    }

    /** The others of a village are counted in its district. */
    @Test
    void anOfficeOfAVillageIsNotToldOfItsDistrict() throws Exception {
        String village = DISTRICT + ".2001";
        JsonObject program = program(village);
        await();

        assertThat(Client.with(Tokens.official(village)).errorCode(query(LinkageVariant.UMK_UMB, program, TODAY)))
                .isEqualTo("FORBIDDEN");
        assertThat(told(Client.with(Tokens.official(DISTRICT)), LinkageVariant.UMK_UMB, program, TODAY))
                .isEqualTo("0 of 0");
    }

    private JsonObject umkm(Client client, String name, String region) {
        return Umkms.payloadUmkm(
                Umkms.register(client, Map.of("name", name, "regionCode", region, "declaredScale", "MIKRO")));
    }

    private JsonObject cooperative(JsonObject member, LocalDate joined) {
        JsonObject cooperative = Register.COOPERATIVE.registered(
                local,
                Map.of(
                        "name",
                        "Koperasi " + member.getString("name"),
                        "regionCode",
                        DISTRICT,
                        "membershipArea",
                        "KABUPATEN_KOTA",
                        "form",
                        "PRIMER"));
        return Cooperatives.joined(local, cooperative, List.of(Cooperatives.member(member, joined.toString())));
    }

    private JsonObject program(String region) {
        Map<String, Object> program = new HashMap<>(Programs.least());
        program.put("regionCodes", List.of(region));
        return Programs.create(local, Map.of("program", program)).getJsonObject("program");
    }

    private static void await() throws Exception {
        try (Connection admin = TestService.asSuperuser()) {
            Projection.await(admin);
        }
    }

    private static String query(LinkageVariant variant, JsonObject program, LocalDate after) {
        return "{ programEffect(id: \"" + program.getString("id") + "\", variant: " + variant + ", dayBefore: \""
                + after.minusDays(1) + "\", dayAfter: \"" + after
                + "\") { participants { after { numerator denominator } } } }";
    }

    private static String told(Client client, LinkageVariant variant, JsonObject program, LocalDate after) {
        JsonObject share = client.data(query(variant, program, after))
                .getJsonObject("programEffect")
                .getJsonObject("participants")
                .getJsonObject("after");
        return share.getInteger("numerator") + " of " + share.getInteger("denominator");
    }
}
