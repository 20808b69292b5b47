package id.kumkm.registry.membership;

import static id.kumkm.registry.support.Partnerships.TODAY;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The days of a membership that both sides confirmed are not one side's alone. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class OneSideOfAMembershipTest {

    private static final LocalDate JOINED = TODAY.minusYears(2);
    private static final LocalDate EARLIEST = TODAY.minusDays(31);

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client east = Client.with(Tokens.official("18.02"));
    private JsonObject cooperative;
    private JsonObject member;
    private String membership;

    @BeforeEach
    void recordIt() {
        cooperative = Cooperatives.registered(official, "Koperasi Satu Sisi", "PRIMER");
        member = Umkms.payloadUmkm(Umkms.register(east, Map.of("name", "Kebun Satu Sisi", "regionCode", "18.02")));
        Cooperatives.added(official, cooperative, List.of(Cooperatives.member(member, JOINED.toString())));
        membership = Cooperatives.list(official, cooperative, "", "id")
                .getJsonObject(0)
                .getString("id");
    }

    @Test
    void oneSideEndsItNoFurtherBackThanTheLastDays() {
        confirm();

        for (Client side : List.of(
                official,
                Client.with(Tokens.verifier("33.72")),
                east,
                Client.with(Tokens.official("33.72", "18.02")),
                Client.with(Tokens.representative(member.getString("id"))),
                Client.with(Tokens.representative(cooperative.getString("id"))))) {
            for (LocalDate day : List.of(JOINED, EARLIEST.minusDays(1))) {
                assertThat(ended(side, day)).isEqualTo("INVALID_DATE input.leftOn");
            }
        }
        assertThat(leftOn()).containsExactly("null");
        assertThat(ended(east, EARLIEST)).isEqualTo("DONE");
        assertThat(ended(official, EARLIEST.minusDays(1))).isEqualTo("INVALID_DATE input.leftOn");
        assertThat(leftOn()).containsExactly(EARLIEST.toString());
    }

    @Test
    void theMinistryOfEitherSideCorrectsWhatLiesFurtherBack() {
        confirm();

        assertThat(ended(Client.with(Tokens.ministry("UMKM")), JOINED.plusDays(1)))
                .isEqualTo("DONE");
        assertThat(ended(Client.with(Tokens.ministry("COOPERATIVE")), JOINED)).isEqualTo("DONE");
        assertThat(leftOn()).isEmpty();
    }

    @Test
    void whatNobodyConfirmedIsFree() {
        assertThat(ended(east, JOINED.plusDays(1))).isEqualTo("DONE");
        assertThat(ended(official, JOINED)).isEqualTo("DONE");
    }

    private void confirm() {
        assertThat(Cooperatives.confirmed(Cooperatives.confirm(east, Map.of("ids", List.of(membership)))))
                .isEqualTo("1 confirmed, ");
    }

    private String ended(Client side, LocalDate day) {
        return Register.COOPERATIVE.outcome(
                Cooperatives.end(side, membership, cooperative.getInteger("version"), day.toString()));
    }

    /** Of the members of its first day. */
    private List<String> leftOn() {
        return Cooperatives.list(official, cooperative, "(asOf: \"" + JOINED + "\")", "leftOn").stream()
                .map(one -> String.valueOf(((JsonObject) one).getString("leftOn")))
                .toList();
    }
}
