package id.kumkm.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The claim that bounds a representative, alone and beside that of another role. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class BodiesClaimTest {

    private static final String ME = "{ me { roles regionCodes bodies } }";
    private static final String UMKM = "umkm_01h455vb4pex5vsknk084sn02q";

    @Test
    void aTokenOfTwoRolesHasTheBoundsOfBoth() {
        String both = Tokens.of(
                "petugas-pemilik",
                Set.of("official", "representative"),
                Map.of("region_code", "33.72", "bodies", List.of(UMKM)));

        assertThat(me(both))
                .contains(
                        "\"roles\":[\"OFFICIAL\",\"REPRESENTATIVE\"],\"regionCodes\":[\"33.72\"]",
                        "[\"" + UMKM + "\"]");
        assertRefused(Set.of("official", "representative"), Map.of("region_code", "33.72"));
        assertRefused(Set.of("official", "representative"), Map.of("bodies", List.of(UMKM)));
    }

    static List<Object> bodiesThatBoundNothing() {
        return new JsonArray(
                        "[[], \"\", \"*\", \"umkm_\", \"01h455vb4pex5vsknk084sn02q\", \"reg_01h455vb4pex5vsknk084sn02q\","
                                + " \"UMKM_01h455vb4pex5vsknk084sn02q\", \"umkm_01H455VB4PEX5VSKNK084SN02Q\","
                                + " \"umkm_81h455vb4pex5vsknk084sn02q\", \"umkm_01h455vb4pex5vsknk084sn02\","
                                + " \" umkm_01h455vb4pex5vsknk084sn02q\", [\"umkm_01h455vb4pex5vsknk084sn02q\", \"*\"],"
                                + " \"018c4a5f-5d4a-7000-8000-000000000000\", 1, {}, [[\"umkm_01h455vb4pex5vsknk084sn02q\"]], [null]]")
                .stream().toList();
    }

    @ParameterizedTest
    @MethodSource("bodiesThatBoundNothing")
    void aBodyThatIsNoneRefusesTheWholeToken(Object bodies) {
        assertRefused(Set.of("representative"), Map.of("bodies", bodies));
    }

    @Test
    void aRepresentativeOfNobodyOrOfTooManyIsRefused() {
        List<String> invented = IntStream.range(0, 65)
                .mapToObj(i -> BodyKind.UMKM.publicId(new UUID(0, i)))
                .toList();

        assertRefused(Set.of("representative"), Map.of());
        assertRefused(Set.of("representative"), Map.of("bodies", invented));
        assertThat(me(Tokens.representative(invented.subList(1, 65).toArray(String[]::new))))
                .contains(invented.get(64));
    }

    @Test
    void everyKindOfBodyCanBeRepresented() {
        assertThat(BodyIds.KINDS)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BodyKind.values())
                        .map(kind -> kind.publicId(new UUID(0, 0)).split("_")[0])
                        .toList());
    }

    private static String me(String token) {
        return Client.with(token).data(ME).getJsonObject("me").encode();
    }

    private static void assertRefused(Set<String> roles, Map<String, Object> claims) {
        Response answer = Client.with(Tokens.of("tanpa-badan", roles, claims)).send(ME);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
        assertThat(Errors.code(answer.asString())).isEqualTo("FORBIDDEN");
        assertThat(answer.asString()).doesNotContain("\"data\"");
    }
}
