package id.kumkm.registry.membership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees that whom is a member of what. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class MembershipReadsTest {

    private static final String NAMES = "joinedOn leftOn cooperative { name } member { name kind }";
    private static final String PERSONS = "member { id } person { name nikAnggota phone erased }";

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72")).header("X-Purpose", "pemeriksaan koperasi");

    private JsonObject primary;
    private JsonObject batik;
    private JsonObject firm;

    @BeforeEach
    void members() {
        primary = Cooperatives.registered(official, "Koperasi Batik", "PRIMER");
        batik = Umkms.registered(official, "Batik Bu Siti");
        firm = Umkms.payloadUmkm(
                Umkms.register(official, Map.of("name", "CV Batik", "legalForm", "CV", "regionCode", Umkms.PAJANG)));
        Cooperatives.joined(
                official,
                primary,
                List.of(
                        Cooperatives.member(batik, "2020-01-01"),
                        Cooperatives.member(firm, "2021-01-01"),
                        Cooperatives.person("Siti Aminah", "3372015508900001", "2022-01-01")));
    }

    @Test
    void legalEntitiesAreMembersInPublicAndOthersForTheEntitled() {
        assertThat(names(Client.anonymous())).containsExactly("CV Batik");
        assertThat(names(Client.with(Tokens.official("33.13")))).containsExactly("CV Batik");
        assertThat(names(Client.with(Tokens.representative(batik.getString("id")))))
                .containsExactly("CV Batik", "Batik Bu Siti");
        assertThat(names(Client.with(Tokens.ministry("UMKM")))).containsExactly("CV Batik", "Batik Bu Siti");
        for (Client entitled : List.of(
                official,
                Client.with(Tokens.official("33")),
                Client.with(Tokens.ministry("COOPERATIVE")),
                Client.with(Tokens.representative(primary.getString("id"))))) {
            assertThat(names(entitled)).containsExactly(null, "CV Batik", "Batik Bu Siti");
        }
    }

    @Test
    void theOtherSideShowsNoMore() {
        assertThat(memberships(Client.anonymous(), batik)).isEmpty();
        assertThat(memberships(Client.anonymous(), firm)).containsExactly("Koperasi Batik");
        assertThat(memberships(official, batik)).containsExactly("Koperasi Batik");
    }

    @Test
    void whoAPersonIsNeedsAPurposeAndIsLogged() throws SQLException {
        JsonObject read = person(verifier);

        assertThat(read)
                .isEqualTo(new JsonObject()
                        .put("name", "Siti Aminah")
                        .put("nikAnggota", "3372************")
                        .put("phone", null)
                        .put("erased", false));
        assertThat(person(official)).isNull();
        assertThat(person(Client.with(Tokens.verifier("33.72")))).isNull();
        try (Connection owner = Database.asOwner()) {
            assertThat(Database.texts(
                            owner,
                            "SELECT field FROM access_log WHERE body_id = (SELECT id FROM body WHERE name ="
                                    + " 'Koperasi Batik' ORDER BY id DESC LIMIT 1)"))
                    .containsExactly("memberList.person");
            assertThat(Database.texts(owner, "SELECT count(*) FROM ledger WHERE new_values::text LIKE '%Siti Aminah%'"))
                    .containsExactly("0");
        }
    }

    @Test
    void aPersonWhoIsErasedStaysAMemberWithoutAName() {
        String person = Cooperatives.list(official, primary, "", "id member { id }").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getJsonObject("member") == null)
                .findFirst()
                .orElseThrow()
                .getString("id");
        Client ministry = Client.with(Tokens.ministry("COOPERATIVE"));
        String erase = "mutation($id: ID!, $seen: Int!) { eraseMember(input: {id: $id, expectedVersion: $seen, reason:"
                + " \"permintaan\"}) { userErrors { code } } }";

        assertThat(ministry.data(erase, Map.of("id", person, "seen", 1)).encode())
                .contains("\"userErrors\":[]");

        assertThat(person(verifier))
                .isEqualTo(new JsonObject()
                        .put("name", null)
                        .put("nikAnggota", null)
                        .put("phone", null)
                        .put("erased", true));
        assertThat(ministry.data(erase, Map.of("id", person, "seen", 1)).encode())
                .contains("WRONG_STATE");
    }

    @Test
    void aDayShowsWhoWasAMemberThen() {
        assertThat(Cooperatives.list(official, primary, "(asOf: \"2021-06-01\")", NAMES))
                .hasSize(2);
        assertThat(Cooperatives.list(official, primary, "(asOf: \"2019-12-31\")", NAMES))
                .isEmpty();
    }

    @Test
    void membersOfManyCooperativesAreOneStatement() {
        String query = "{ cooperatives(first: 5, filter: {text: \"Koperasi Batik\"}) { nodes { memberList { nodes { "
                + NAMES + " } } } } }";
        long before = Statements.count();

        JsonObject data = official.data(query);

        assertThat(Statements.count() - before).isEqualTo(1);
        assertThat(data.getJsonObject("cooperatives").getJsonArray("nodes")).isNotEmpty();
    }

    @Test
    void sevenHundredGrowersJoinInTheStatementsOfOne() {
        long one = adding(1);

        assertThat(adding(766)).isEqualTo(one);
    }

    private long adding(int many) {
        JsonObject cooperative = Cooperatives.registered(official, "Koperasi Pisang", "PRIMER");
        List<Map<String, Object>> members = new ArrayList<>();
        IntStream.range(0, many)
                .forEach(at -> members.add(
                        Cooperatives.person("Petani " + at, "337201550890%04d".formatted(at + 1), "2024-01-01")));
        long before = Statements.count();

        Cooperatives.added(official, cooperative, members);

        return Statements.count() - before;
    }

    private List<String> names(Client client) {
        return Cooperatives.list(client, primary, "", NAMES).stream()
                .map(node -> ((JsonObject) node).getJsonObject("member"))
                .map(member -> member == null ? null : member.getString("name"))
                .toList();
    }

    private static List<String> memberships(Client client, JsonObject umkm) {
        return Register.UMKM
                .read(client, umkm.getString("id"), "memberships { nodes { " + NAMES + " } }")
                .getJsonObject("memberships")
                .getJsonArray("nodes")
                .stream()
                .map(node -> ((JsonObject) node).getJsonObject("cooperative").getString("name"))
                .toList();
    }

    private JsonObject person(Client client) {
        return Cooperatives.list(client, primary, "", PERSONS).stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getJsonObject("member") == null)
                .findFirst()
                .orElseThrow()
                .getJsonObject("person");
    }
}
