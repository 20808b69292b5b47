package id.kumkm.registry.membership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class MembershipApiTest {

    private static final String NIK = "3372015508900001";

    private final Client official = Client.with(Tokens.official("33.72"));

    @Test
    void membersAreAddedTogetherAndRaiseNoVersion() {
        JsonObject primary = Cooperatives.registered(official, "Koperasi Tani", "PRIMER");
        JsonObject umkm = Umkms.registered(official, "Kebun Anggota");

        JsonObject after = Cooperatives.added(
                official,
                primary,
                List.of(Cooperatives.member(umkm, "2020-03-01"), Cooperatives.person("Siti", NIK, "2020-03-01")));

        assertThat(after.getInteger("version")).isEqualTo(1);
        assertThat(Cooperatives.list(official, primary, "", "id joinedOn member { id }"))
                .hasSize(2);
    }

    @Test
    void aRepeatedRequestAddsNobodyTwice() {
        JsonObject primary = Cooperatives.registered(official, "Koperasi Ulang", "PRIMER");
        Map<String, Object> input = new HashMap<>(Map.of(
                "cooperativeId",
                primary.getString("id"),
                "expectedVersion",
                1,
                "idempotencyKey",
                "kunci " + primary.getString("id"),
                "members",
                List.of(Cooperatives.person("Siti", NIK, "2020-03-01"))));
        JsonObject first = Cooperatives.add(official, input);

        assertThat(Cooperatives.add(official, input)).isEqualTo(first);
        assertThat(first.getInteger("added")).isEqualTo(1);
        input.put("members", List.of(Cooperatives.person("Budi", NIK, "2020-03-01")));
        assertThat(outcome(Cooperatives.add(official, input))).isEqualTo("KEY_REUSED input.idempotencyKey");
    }

    @Test
    void oneThatIsRefusedKeepsAllOutAndEachSaysWhere() {
        JsonObject primary = Cooperatives.registered(official, "Koperasi Tolak", "PRIMER");
        JsonObject umkm = Umkms.registered(official, "Kebun Tolak");
        Map<String, Object> backwards = Cooperatives.member(umkm, "2020-03-01");
        backwards.put("leftOn", "2020-02-29");
        Map<String, Object> both = Cooperatives.person("Siti", NIK, "2020-03-01");
        both.put("memberId", umkm.getString("id"));

        JsonObject refused = Cooperatives.add(
                official.header("Accept-Language", "en"),
                primary,
                List.of(
                        Cooperatives.member(umkm, "2019-01-01"),
                        backwards,
                        both,
                        Cooperatives.person(" ", "123", "2020-03-01"),
                        Map.of("memberId", "umkm_01h455vb4pex5vsknk084sn02q", "joinedOn", "2020-01-01"),
                        Cooperatives.member(primary, "2020-03-01")));

        assertThat(refused.getJsonArray("userErrors"))
                .extracting(error ->
                        outcome(new JsonObject().put("userErrors", new io.vertx.core.json.JsonArray().add(error))))
                .containsExactlyInAnyOrder(
                        "INVALID_DATE input.members.1.leftOn",
                        "OVERLAP input.members.1.joinedOn",
                        "REQUIRED input.members.2.memberId",
                        "INVALID_NIK input.members.3.person.nikAnggota",
                        "REQUIRED input.members.3.person.name",
                        "NOT_FOUND input.members.4.memberId",
                        "SAME_BODY input.members.5.memberId");
        assertThat(refused.encode())
                .contains("A member leaves after it has joined.")
                .doesNotContain("123\"");
        assertThat(Cooperatives.list(official, primary, "", "id")).isEmpty();
    }

    @Test
    void kindsFollowTheFormWhichMustBeKnown() {
        JsonObject umkm = Umkms.registered(official, "Kebun Bentuk");
        JsonObject primary = Cooperatives.registered(official, "Koperasi Bentuk", "PRIMER");
        JsonObject secondary = Cooperatives.registered(official, "Koperasi Pusat", "SEKUNDER");
        JsonObject unknown =
                Register.COOPERATIVE.registered(official, Register.COOPERATIVE.least("Koperasi Tanpa Bentuk"));
        JsonObject other = Cooperatives.registered(official, "Koperasi Lain", "PRIMER");

        assertThat(adding(secondary, umkm)).isEqualTo("WRONG_KIND input.members.0.memberId");
        assertThat(adding(primary, other)).isEqualTo("WRONG_KIND input.members.0.memberId");
        assertThat(adding(unknown, umkm)).isEqualTo("UNKNOWN_FORM input.cooperativeId");
        assertThat(adding(umkm, umkm)).isEqualTo("WRONG_KIND input.cooperativeId");
        assertThat(adding(secondary, primary)).isEqualTo("DONE");
        assertThat(outcome(Cooperatives.add(official, primary, List.of()))).isEqualTo("REQUIRED input.members");
    }

    @Test
    void aClosedCooperativeTakesNobody() {
        JsonObject primary = Cooperatives.registered(official, "Koperasi Tutup", "PRIMER");
        Client verifier = Client.with(Tokens.verifier("33.72"));
        JsonObject closed = Register.COOPERATIVE.record(Register.COOPERATIVE.changeStatus(verifier, primary, "TUTUP"));

        assertThat(adding(closed, Umkms.registered(official, "Kebun Tutup")))
                .isEqualTo("WRONG_STATE input.cooperativeId");
    }

    @Test
    void nobodyIsAMemberTwiceOnADayButMayComeBack() {
        JsonObject primary = Cooperatives.registered(official, "Koperasi Kembali", "PRIMER");
        JsonObject umkm = Umkms.registered(official, "Kebun Kembali");
        Cooperatives.added(
                official,
                primary,
                List.of(Cooperatives.member(umkm, "2020-03-01"), Cooperatives.person("Siti", NIK, "2020-03-01")));

        assertThat(outcome(Cooperatives.add(
                        official, primary, List.of(Cooperatives.person("Siti A.", NIK, "2021-03-01")))))
                .isEqualTo("OVERLAP input.members.0.joinedOn");
        assertThat(adding(primary, umkm)).isEqualTo("OVERLAP input.members.0.joinedOn");
        String membership = Cooperatives.list(official, primary, "", "id member { id }").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getJsonObject("member") != null)
                .findFirst()
                .orElseThrow()
                .getString("id");
        assertThat(outcome(Cooperatives.end(official, membership, 1, "2020-02-01")))
                .isEqualTo("INVALID_DATE input.leftOn");
        assertThat(outcome(Cooperatives.end(official, membership, 1, "2021-01-01")))
                .isEqualTo("DONE");
        assertThat(outcome(Cooperatives.end(official, membership, 1, "2022-01-01")))
                .isEqualTo("WRONG_STATE input.leftOn");
        assertThat(adding(primary, umkm)).isEqualTo("DONE");
    }

    @Test
    void whoSawAnEarlierVersionOfTheCooperativeReadsItAgain() {
        JsonObject seen = Cooperatives.registered(official, "Koperasi Lama", "PRIMER");
        JsonObject umkm = Umkms.registered(official, "Kebun Lama");
        JsonObject changed =
                Register.COOPERATIVE.record(Register.COOPERATIVE.update(official, seen, Map.of("form", "SEKUNDER")));

        assertThat(adding(seen, umkm)).isEqualTo("VERSION_CONFLICT input.expectedVersion");
        assertThat(adding(changed, umkm)).isEqualTo("WRONG_KIND input.members.0.memberId");
    }

    @Test
    void authorityGoesByTheMembershipArea() {
        Map<String, Object> record = Register.COOPERATIVE.least("Koperasi Provinsi");
        record.putAll(Map.of("form", "PRIMER", "membershipArea", "PROVINSI"));
        JsonObject wide = Register.COOPERATIVE.registered(Client.with(Tokens.official("33")), record);
        List<Map<String, Object>> members = List.of(Cooperatives.person("Siti", NIK, "2020-03-01"));

        assertThat(outcome(Cooperatives.add(official, wide, members))).isEqualTo("NOT_FOUND input.cooperativeId");
        assertThat(outcome(Cooperatives.add(Client.with(Tokens.official("33")), wide, members)))
                .isEqualTo("DONE");
        assertThat(outcome(Cooperatives.end(official, "mbr_x", 1, "2020-03-01")))
                .isEqualTo("NOT_FOUND input.id");
    }

    /** Members are of class P2, history of P1; and there may be several of them, beside one contact. */
    @Test
    void whatACooperativeHasBeenTellsOfNoMember() {
        JsonObject one = Cooperatives.registered(official, "Koperasi Seorang", "PRIMER");
        JsonObject two = Cooperatives.registered(official, "Koperasi Berdua", "PRIMER");
        Map<String, Object> siti = Cooperatives.person("Siti Rahasia", NIK, "2020-03-01");
        Map<String, Object> budi = Cooperatives.person("Budi Rahasia", "3372015508900002", "2020-03-01");
        Cooperatives.added(official, one, List.of(siti));
        Cooperatives.added(official, two, List.of(siti, budi));

        for (JsonObject cooperative : List.of(one, two)) {
            String history = Register.COOPERATIVE
                    .read(
                            official,
                            cooperative.getString("id"),
                            "history { part changes { field oldValue newValue redacted } }")
                    .encode();

            assertThat(history)
                    .contains("\"part\":\"person\"")
                    .contains(
                            new JsonObject("{\"field\":\"name\",\"oldValue\":null,\"newValue\":null,\"redacted\":true}")
                                    .encode())
                    .doesNotContain("Rahasia");
        }
    }

    private String adding(JsonObject cooperative, JsonObject member) {
        return outcome(Cooperatives.add(official, cooperative, List.of(Cooperatives.member(member, "2024-03-01"))));
    }

    private static String outcome(JsonObject payload) {
        return Register.COOPERATIVE.outcome(payload);
    }
}
