package id.kumkm.registry.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One person is one confirmed member of a cooperative on one day. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ConfirmedOnceTest {

    private final Client official = Client.with(Tokens.official("33.72"));

    /** Three officials who each do not know what the others wrote, since no refusal tells of a number. */
    @Test
    void aPersonIsConfirmedOnceForTheSameDaysHoweverManyAddedIt() {
        JsonObject other = Cooperatives.registered(official, "Koperasi Rangkap", "PRIMER");
        String nik = "3372015508900001";
        for (String joinedOn : List.of("2020-01-01", "2021-01-01", "2019-01-01")) {
            Client one = Client.with(
                    Tokens.of("pencatat-" + joinedOn, Set.of("official"), Map.of("region_code", List.of("33.72"))));
            Cooperatives.added(one, other, List.of(Cooperatives.person("Siti", nik, joinedOn)));
        }
        Cooperatives.added(official, other, List.of(Cooperatives.person("Budi", "3372011508900002", "2020-01-01")));
        Client second = Client.with(Tokens.secondSubject());

        assertThat(Cooperatives.confirmed(selected(second, other))).isEqualTo("2 confirmed, OVERLAP OVERLAP");
        assertThat(Cooperatives.confirmed(selected(second, other))).isEqualTo("0 confirmed, OVERLAP OVERLAP");
        assertThat(Cooperatives.list(second, other, "", "confirmation"))
                .extracting(one -> ((JsonObject) one).getString("confirmation"))
                .containsExactlyInAnyOrder("KEMENTERIAN", "KEMENTERIAN", "MENUNGGU", "MENUNGGU");
    }

    /** The second overlaps the first and the third, which do not overlap each other. */
    @Test
    void whatTheFirstLeavesFreeIsConfirmedInTheSameRequest() {
        JsonObject other = Cooperatives.registered(official, "Koperasi Berantai", "PRIMER");
        List<List<String>> days = List.of(
                List.of("2010-01-01", "2015-01-01"),
                List.of("2014-01-01", "2019-01-01"),
                List.of("2018-01-01", "2020-01-01"));
        for (List<String> one : days) {
            Map<String, Object> member = Cooperatives.person("Siti", "3372015508900001", one.get(0));
            member.put("leftOn", one.get(1));
            Client writer = Client.with(
                    Tokens.of("penulis-" + one.get(0), Set.of("official"), Map.of("region_code", List.of("33.72"))));
            Cooperatives.added(writer, other, List.of(member));
        }

        assertThat(Cooperatives.confirmed(selected(Client.with(Tokens.secondSubject()), other)))
                .isEqualTo("2 confirmed, OVERLAP");
    }

    @Test
    void theDatabaseConfirmsNobodyTwice() throws SQLException {
        JsonObject other = Cooperatives.registered(official, "Koperasi Basis Data", "PRIMER");
        for (Client one : List.of(official, Client.with(Tokens.verifier("33.72")))) {
            Cooperatives.added(one, other, List.of(Cooperatives.person("Siti", "3372015508900001", "2020-01-01")));
        }
        String confirm = "UPDATE membership SET confirmation = 'DINAS' WHERE cooperative_id = CAST(? AS uuid)";
        String key =
                BodyKind.COOPERATIVE.key(other.getString("id")).orElseThrow().toString();
        try (Connection owner = Database.asOwner()) {
            assertThatThrownBy(() -> Database.update(owner, confirm, key)).hasMessageContaining("a member twice");
        }
    }

    private static JsonObject selected(Client client, JsonObject cooperative) {
        return Cooperatives.confirm(client, Map.of("selection", Map.of("cooperativeId", cooperative.getString("id"))));
    }
}
