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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Memberships are selected by the region of their members, whose code may be an old one. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class MembershipSelectionTest {

    /** Kota Sorong, which was 92.71 until its province was split. */
    private static final String SORONG = "96.71";

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client sorong = Client.with(Tokens.official(SORONG));

    @ParameterizedTest
    @ValueSource(strings = {"92.71", "9271", SORONG})
    void aRetiredCodeStandsForItsOnlySuccessor(String region) {
        JsonObject member = Umkms.payloadUmkm(
                Umkms.register(sorong, Map.of("name", "CV Sorong", "legalForm", "CV", "regionCode", SORONG)));
        JsonObject cooperative = Cooperatives.registered(official, "Koperasi Sorong", "PRIMER");
        Cooperatives.added(official, cooperative, List.of(Cooperatives.member(member, "2020-01-01")));

        assertThat(Cooperatives.confirmed(selected(region))).isEqualTo("1 confirmed, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "33.99", "91.99", "Solo", "33.72.01.1001.1"})
    void aCodeOfNoRegionSelectsNothingAndSaysSo(String region) {
        assertThat(Register.COOPERATIVE.outcome(selected(region)))
                .isEqualTo("UNKNOWN_REGION input.selection.memberRegion");
    }

    @Test
    void aCodeThatIsBlankIsNone() {
        assertThat(Register.COOPERATIVE.outcome(selected(" "))).startsWith("REQUIRED input.selection");
    }

    private JsonObject selected(String region) {
        return Cooperatives.confirm(sorong, Map.of("selection", Map.of("memberRegion", region)));
    }
}
