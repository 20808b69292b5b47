package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is a member counts once a second subject confirmed it: then on all its days, and known from that day on. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ConfirmedMembersTest {

    private final Client ministry = Client.with(Tokens.ministry("UMKM"));

    /** Growers of another province were linked overnight, by an official who had never seen them. */
    @Test
    void membersOfAnotherProvinceCountOnceItsOwnOfficeHasConfirmedThem() throws Exception {
        String regency = "65.71";
        Client solo = Client.with(Tokens.official("33.72"));
        Client tarakan = Client.with(Tokens.official(regency));
        String joined = Partnerships.TODAY.minusMonths(6).toString();
        String ended = Partnerships.TODAY.minusDays(31).toString();
        List<Map<String, Object>> members = List.of("Satu", "Dua", "Tiga").stream()
                .map(name -> Umkms.payloadUmkm(Umkms.register(
                        tarakan,
                        Map.of("name", "Kebun " + name, "regionCode", regency + ".01", "declaredScale", "MIKRO"))))
                .map(member -> Cooperatives.member(member, joined))
                .toList();
        JsonObject cooperative = Cooperatives.registered(solo, "Koperasi Serakah", "PRIMER");
        JsonObject grown = Cooperatives.added(solo, cooperative, members);
        Partnerships.confirmed(solo, grown, Partnerships.industry(solo, "Pabrik Serakah"));
        try (Connection admin = TestService.asSuperuser()) {
            Projection.await(admin);
            assertThat(linked(regency, "")).isZero();

            JsonObject confirmed = Cooperatives.confirm(tarakan, Map.of("selection", Map.of("memberRegion", regency)));
            Projection.await(admin);

            assertThat(confirmed.getInteger("confirmed")).isEqualTo(3);
            assertThat(linked(regency, "")).isEqualTo(3);
            JsonObject first = Cooperatives.list(tarakan, cooperative, "", "id cooperative { version }")
                    .getJsonObject(0);
            int seen = first.getJsonObject("cooperative").getInteger("version");
            assertThat(Register.COOPERATIVE.outcome(Cooperatives.end(tarakan, first.getString("id"), seen, ended)))
                    .isEqualTo("DONE");
            Projection.await(admin);
            assertThat(linked(regency, "")).isEqualTo(2);
        }
    }

    /** Mahulu's neighbour: a contract and a membership of the same day, and a confirmation ten days later. */
    @Test
    void aConfirmationIsKnownFromItsDayOnAndCountsOnEveryDay() throws Exception {
        String regency = "65.01";
        LocalDate recorded = Partnerships.TODAY.minusDays(30);
        LocalDate confirmed = Partnerships.TODAY.minusDays(20);
        try (Connection admin = TestService.asSuperuser()) {
            Entries entries = new Entries(admin);
            UUID industry = entries.body(recorded, "INDUSTRY", "33.72");
            UUID cooperative = entries.body(recorded, "COOPERATIVE", "33.72");
            entries.partnership(
                    recorded, cooperative, industry, recorded, Partnerships.TODAY.plusDays(9), new JsonObject());
            UUID waiting = entries.umkm(recorded, regency + ".01", "MIKRO", "10");
            UUID before = entries.umkm(recorded, regency + ".01", "MIKRO", "10");
            entries.member(recorded, cooperative, before, recorded);
            UUID membership = UUID.randomUUID();
            JsonObject values = new JsonObject()
                    .put("cooperative_id", cooperative)
                    .put("member_id", waiting)
                    .put("joined_on", recorded.toString())
                    .put("confirmation", "MENUNGGU");
            entries.write(recorded, cooperative, "membership", membership, "INSERT", values);
            Projection.await(admin);
            assertThat(linked(regency, ""))
                    .as("what was recorded before that was asked for")
                    .isEqualTo(1);

            JsonObject left = new JsonObject()
                    .put("left_on", Partnerships.TODAY.minusDays(5).toString());
            entries.write(confirmed.minusDays(1), cooperative, "membership", membership, "UPDATE", left);
            JsonObject second = new JsonObject().put("confirmation", "DINAS");
            entries.write(confirmed, cooperative, "membership", membership, "UPDATE", second);
            Projection.await(admin);

            assertThat(linked(regency, asOf(recorded, confirmed.minusDays(1)))).isEqualTo(1);
            assertThat(linked(regency, asOf(recorded, confirmed))).isEqualTo(2);
            assertThat(linked(regency, asOf(Partnerships.TODAY.minusDays(6), confirmed)))
                    .isEqualTo(2);
            assertThat(linked(regency, asOf(Partnerships.TODAY.minusDays(5), confirmed)))
                    .isEqualTo(1);
        }
    }

    private static String asOf(LocalDate day, LocalDate known) {
        return ", asOf: \"" + day + "\", knownAt: \"" + known + "\"";
    }

    private int linked(String regency, String more) {
        return ministry.data("{ linkageRate(region: \"" + regency + "\"" + more + ") { numerator } }")
                .getJsonObject("linkageRate")
                .getInteger("numerator");
    }
}
