package id.kumkm.registry.membership;

import static id.kumkm.registry.support.Partnerships.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A membership waits for the member's side, or for a second person where one office has authority over both. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class MembershipConfirmationTest {

    private static final String EAST = "18.02";

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client east = Client.with(Tokens.official(EAST));

    private JsonObject cooperative;
    private JsonObject far;
    private JsonObject near;
    private String farther;
    private String nearer;

    /** A cooperative of Surakarta with one member from another province and one of its own. */
    @BeforeEach
    void members() {
        cooperative = Cooperatives.registered(official, "Koperasi Menunggu", "PRIMER");
        far = Umkms.payloadUmkm(Umkms.register(east, Map.of("name", "CV Jauh", "legalForm", "CV", "regionCode", EAST)));
        near = Umkms.payloadUmkm(
                Umkms.register(official, Map.of("name", "CV Dekat", "legalForm", "CV", "regionCode", Umkms.PAJANG)));
        Cooperatives.added(
                official,
                cooperative,
                List.of(Cooperatives.member(far, "2020-01-01"), Cooperatives.member(near, "2021-01-01")));
        List<String> ids = Cooperatives.list(official, cooperative, "", "id").stream()
                .map(one -> ((JsonObject) one).getString("id"))
                .toList();
        nearer = ids.get(0);
        farther = ids.get(1);
    }

    @Test
    void whatWaitsIsSeenByTheOfficesAndRepresentativesOfBothSidesAndNobodyElse() {
        for (Client one : List.of(
                official,
                Client.with(Tokens.representative(cooperative.getString("id"))),
                Client.with(Tokens.ministry("COOPERATIVE")))) {
            assertThat(standing(one)).containsExactly("MENUNGGU", "MENUNGGU");
        }
        for (Client one : List.of(east, Client.with(Tokens.representative(far.getString("id"))))) {
            assertThat(standing(one)).containsExactly("MENUNGGU");
            assertThat(memberships(one, far)).containsExactly("Koperasi Menunggu");
        }
        for (Client one : List.of(Client.anonymous(), Client.with(Tokens.official("33.13")))) {
            assertThat(standing(one)).isEmpty();
            assertThat(memberships(one, far)).isEmpty();
        }
    }

    @Test
    void whoRecordedThemConfirmsNoneInWhateverRole() {
        Client again = Client.with(
                Tokens.of("official-33.72", Set.of("representative"), Map.of("bodies", List.of(near.getString("id")))));
        Client ministry = Client.with(
                Tokens.of("official-33.72", Set.of("ministry"), Map.of("sectors", List.of("UMKM", "COOPERATIVE"))));

        assertThat(Cooperatives.confirmed(ids(official, nearer, farther)))
                .isEqualTo("0 confirmed, SECOND_SUBJECT_CONFIRMS SECOND_SUBJECT_CONFIRMS");
        assertThat(Cooperatives.confirmed(ids(again, nearer))).isEqualTo("0 confirmed, SECOND_SUBJECT_CONFIRMS");
        assertThat(Cooperatives.confirmed(ids(ministry, nearer, farther)))
                .isEqualTo("0 confirmed, SECOND_SUBJECT_CONFIRMS SECOND_SUBJECT_CONFIRMS");
        assertThat(Cooperatives.confirmed(selected(official, Map.of("cooperativeId", cooperative.getString("id")))))
                .isEqualTo("0 confirmed, SECOND_SUBJECT_CONFIRMS SECOND_SUBJECT_CONFIRMS");
    }

    @Test
    void aColleagueConfirmsThoseOfItsOwnRegionAndTheOtherOfficeItsOwn() {
        Client colleague = Client.with(Tokens.verifier("33.72"));
        Map<String, String> whole = Map.of("cooperativeId", cooperative.getString("id"));

        assertThat(Cooperatives.confirmed(selected(colleague, whole))).isEqualTo("1 confirmed, OTHER_SIDE_CONFIRMS");
        assertThat(Cooperatives.confirmed(selected(east, Map.of("memberRegion", "33"))))
                .isEqualTo("0 confirmed, ");
        assertThat(Cooperatives.confirmed(
                        selected(east, Map.of("memberRegion", "18", "cooperativeId", cooperative.getString("id")))))
                .isEqualTo("1 confirmed, ");
        assertThat(standing(Client.anonymous())).containsExactly("DINAS", "DINAS");
        assertThat(Cooperatives.confirmed(ids(east, farther))).isEqualTo("0 confirmed, WRONG_STATE");
        assertThat(Cooperatives.confirmed(ids(east, "mbr_01h455vb4pex5vsknk084sn02q", "x", nearer)))
                .isEqualTo("0 confirmed, NOT_FOUND NOT_FOUND NOT_FOUND");
    }

    @Test
    void theMembersRepresentativeConfirmsAndEndsItsOwn() {
        Client representative = Client.with(Tokens.representative(far.getString("id")));
        assertThat(Cooperatives.confirmed(ids(representative, farther, nearer))).isEqualTo("1 confirmed, NOT_FOUND");
        assertThat(standing(Client.anonymous())).containsExactly("PERWAKILAN");
        assertThat(Register.COOPERATIVE.outcome(Cooperatives.end(representative, nearer, 1, TODAY.toString())))
                .isEqualTo("NOT_FOUND input.id");
        assertThat(Register.COOPERATIVE.outcome(Cooperatives.end(representative, farther, 1, TODAY.toString())))
                .isEqualTo("DONE");
    }

    /** 100 businesses of another province were members overnight, and its office found nothing to end. */
    @Test
    void theOfficeOfTheMembersRegionEndsItsMembership() {
        assertThat(Register.COOPERATIVE.outcome(Cooperatives.end(east, nearer, 1, "2024-01-01")))
                .isEqualTo("NOT_FOUND input.id");
        assertThat(Register.COOPERATIVE.outcome(Cooperatives.end(east, farther, 1, "2020-01-01")))
                .isEqualTo("DONE");
        assertThat(Cooperatives.confirmed(ids(east, farther)))
                .as("it never was one")
                .isEqualTo("0 confirmed, WRONG_STATE");
    }

    @Test
    void aPersonIsConfirmedByAnotherWhoHasToDoWithTheCooperative() {
        JsonObject other = Cooperatives.registered(official, "Koperasi Orang", "PRIMER");
        Cooperatives.added(official, other, List.of(Cooperatives.person("Siti", "3372015508900001", "2020-01-01")));
        String person =
                Cooperatives.list(official, other, "", "id").getJsonObject(0).getString("id");

        assertThat(Cooperatives.confirmed(ids(official, person))).isEqualTo("0 confirmed, SECOND_SUBJECT_CONFIRMS");
        assertThat(Cooperatives.confirmed(ids(east, person))).isEqualTo("0 confirmed, NOT_FOUND");
        assertThat(Cooperatives.confirmed(ids(Client.with(Tokens.representative(other.getString("id"))), person)))
                .isEqualTo("1 confirmed, ");
    }

    @Test
    void theMemberOfASecondaryCooperativeIsConfirmedByWhoHasAuthorityOverItsMembershipArea() {
        Client province = Client.with(Tokens.official("33"));
        Map<String, Object> wide = Register.COOPERATIVE.least("Primer Lintas Kota");
        wide.putAll(Map.of("form", "PRIMER", "membershipArea", "PROVINSI"));
        JsonObject primary = Register.COOPERATIVE.registered(province, wide);
        JsonObject secondary = Cooperatives.registered(official, "Pusat Menunggu", "SEKUNDER");
        Cooperatives.added(official, secondary, List.of(Cooperatives.member(primary, "2020-01-01")));
        String one = Cooperatives.list(province, secondary, "", "id")
                .getJsonObject(0)
                .getString("id");

        assertThat(Cooperatives.list(Client.anonymous(), secondary, "", "id")).isEmpty();
        assertThat(Cooperatives.confirmed(ids(Client.with(Tokens.verifier("33.72")), one)))
                .as("the city has no authority over it")
                .isEqualTo("0 confirmed, OTHER_SIDE_CONFIRMS");
        assertThat(Cooperatives.confirmed(ids(province, one))).isEqualTo("1 confirmed, ");
        assertThat(Cooperatives.list(Client.anonymous(), secondary, "", "id")).hasSize(1);
    }

    @Test
    void aRepeatedRequestConfirmsNothingTwiceAndIsAnsweredTheSame() {
        Map<String, Object> input =
                new HashMap<>(Map.of("ids", List.of(farther, nearer), "idempotencyKey", "kunci " + UUID.randomUUID()));
        JsonObject first = Cooperatives.confirm(east, input);

        assertThat(Cooperatives.confirmed(first)).isEqualTo("1 confirmed, NOT_FOUND");
        assertThat(Cooperatives.confirm(east, input)).isEqualTo(first);
        assertThat(version()).isEqualTo(1);
        input.put("ids", List.of(farther));
        assertThat(Register.COOPERATIVE.outcome(Cooperatives.confirm(east, input)))
                .isEqualTo("KEY_REUSED input.idempotencyKey");
    }

    @Test
    void whatNamesNoneOrTooManyIsRefused() {
        List<String> many = IntStream.range(0, 1_001).mapToObj(at -> farther).toList();

        assertThat(refusal(Map.of())).isEqualTo("REQUIRED input.ids");
        assertThat(refusal(Map.of("ids", List.of()))).isEqualTo("REQUIRED input.ids");
        assertThat(refusal(Map.of("ids", many))).isEqualTo("TOO_MANY input.ids");
        assertThat(refusal(Map.of("selection", Map.of()))).isEqualTo("REQUIRED input.selection");
        assertThat(refusal(Map.of("selection", Map.of("memberRegion", " ")))).isEqualTo("REQUIRED input.selection");
        assertThat(refusal(Map.of("ids", List.of(farther), "selection", Map.of("memberRegion", EAST))))
                .isEqualTo("REQUIRED input.ids");
    }

    @Test
    void sevenHundredGrowersAreConfirmedInTheStatementsOfOne() {
        long one = confirming(1);

        assertThat(confirming(766)).isEqualTo(one);
    }

    private long confirming(int many) {
        JsonObject made = Cooperatives.registered(official, "Koperasi Serentak", "PRIMER");
        List<Map<String, Object>> members = new ArrayList<>();
        IntStream.range(0, many)
                .forEach(at -> members.add(
                        Cooperatives.person("Petani " + at, "337201550890%04d".formatted(at + 1), "2024-01-01")));
        Cooperatives.added(official, made, members);
        long before = Statements.count();

        JsonObject payload =
                selected(Client.with(Tokens.secondSubject()), Map.of("cooperativeId", made.getString("id")));

        assertThat(Cooperatives.confirmed(payload)).isEqualTo(many + " confirmed, ");
        return Statements.count() - before;
    }

    private String refusal(Map<String, ?> input) {
        return Register.COOPERATIVE.outcome(Cooperatives.confirm(east, input));
    }

    private int version() {
        return Register.COOPERATIVE
                .read(official, cooperative.getString("id"), "version")
                .getInteger("version");
    }

    private static JsonObject ids(Client client, String... ids) {
        return Cooperatives.confirm(client, Map.of("ids", List.of(ids)));
    }

    private static JsonObject selected(Client client, Map<String, String> selection) {
        return Cooperatives.confirm(client, Map.of("selection", selection));
    }

    private List<String> standing(Client client) {
        return Cooperatives.list(client, cooperative, "", "confirmation").stream()
                .map(one -> ((JsonObject) one).getString("confirmation"))
                .toList();
    }

    private static List<String> memberships(Client client, JsonObject umkm) {
        return Register.UMKM
                .read(client, umkm.getString("id"), "memberships { nodes { cooperative { name } } }")
                .getJsonObject("memberships")
                .getJsonArray("nodes")
                .stream()
                .map(node -> ((JsonObject) node).getJsonObject("cooperative").getString("name"))
                .toList();
    }
}
