package id.kumkm.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Rows;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The claims that bound a role: one that cannot be read must never become no bound. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ClaimTest {

    private static final String REGISTER = "mutation { registerUmkm(input: {umkm: {name: \"Tanpa batas\", regionCode:"
            + " \"33.72.01.1001\", owner: {name: \"Pemilik\"}}}) { umkm { id } userErrors { code } } }";
    private static final String ME = "{ me { anonymous name roles regionCodes sectors sourceSystem bodies } }";

    private static final String UMKM = "umkm_01h455vb4pex5vsknk084sn02q";
    private static final String COOP = "coop_01h455vb4pex5vsknk084sn02r";

    static List<Object> regionsThatBoundNothing() {
        return new JsonArray("[\"33.7\", [\"33.72\", \"*\"], [], \"99.99\", \"33.72.*\", \" 33.72\", \"33.72 \", \"\","
                        + " [\"\"], \"33.7_\", \"%\", \"33.72.01.1001.1\", \"3372\", 33.72, 33, true, {},"
                        + " {\"code\": \"33.72\"}, [[\"33.72\"]], [null], [\"33.72\", null], [\"33.72\", 33],"
                        + " \"33.72,33.71\", \"33.72\\u0000\", \"*\", \"ID\"]")
                .stream().toList();
    }

    @ParameterizedTest
    @MethodSource("regionsThatBoundNothing")
    void aRegionThatIsNoneRefusesTheWholeToken(Object regions) {
        for (String role : new String[] {"official", "verifier"}) {
            assertRefused(Set.of(role), Map.of("region_code", regions));
        }
    }

    @Test
    void aLocalRoleWithoutRegionsIsRefused() {
        assertRefused(Set.of("official"), Map.of());
        assertRefused(Set.of("verifier"), Map.of());
        assertRefused(Set.of("verifier", "ministry"), Map.of("sectors", "UMKM"));
    }

    @Test
    void moreRegionsThanAnyOfficeHasAreRefused() {
        List<String> invented = IntStream.range(0, 5_000).mapToObj(i -> "33.72").toList();

        assertRefused(Set.of("official"), Map.of("region_code", invented));
    }

    static List<Object> sectorsThatBoundNothing() {
        return new JsonArray("[[], \"\", \"umkm\", \"ALL\", \"*\", [\"UMKM\", \"*\"], \"UMKM,COOPERATIVE\", 1, {},"
                        + " [[\"UMKM\"]], [null]]")
                .stream().toList();
    }

    @ParameterizedTest
    @MethodSource("sectorsThatBoundNothing")
    void aSectorThatIsNoneRefusesTheWholeToken(Object sectors) {
        assertRefused(Set.of("ministry"), Map.of("sectors", sectors));
    }

    @Test
    void aMinistryOfficerWithoutSectorsIsRefused() {
        assertRefused(Set.of("ministry"), Map.of());
    }

    static List<Object> sourcesThatBoundNothing() {
        return new JsonArray("[[], \"\", \"*\", \"oss\", \"O\", \"OSS RBA\", [\"OSS\", \"ODS\"], 1, {}, [[\"OSS\"]],"
                        + " \"OSS\\n\", \"OSS%\", \"ABCDEFGHIJABCDEFGHIJABCDEFGHIJX\"]")
                .stream().toList();
    }

    @ParameterizedTest
    @MethodSource("sourcesThatBoundNothing")
    void aSourceThatIsNoneRefusesTheWholeToken(Object source) {
        assertRefused(Set.of("integrator"), Map.of("source_system", source));
    }

    @Test
    void anIntegratorWithoutSourceIsRefused() {
        assertRefused(Set.of("integrator"), Map.of());
    }

    @Test
    void theRegistrysOwnNameIsNoSourceOfAnIntegrator() {
        assertRefused(Set.of("integrator"), Map.of("source_system", "REGISTRY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"writer", "steward", "OFFICIAL", "Official", "Admin", "auditors", "user", "official "})
    void aRoleThatIsNoneOfOursReadsWhatIsPublicAndChangesNothing(String role) {
        long before = Rows.count();
        Client client = Client.with(Tokens.of("seseorang", Set.of(role), Map.of("region_code", "33.72")));

        assertThat(client.data(ME).getJsonObject("me").encode())
                .isEqualTo("{\"anonymous\":false,\"name\":\"seseorang\",\"roles\":[],\"regionCodes\":[],"
                        + "\"sectors\":[],\"sourceSystem\":null,\"bodies\":[]}");
        for (String mutation : mutations()) {
            Response answer = client.send(mutation);

            assertThat(Errors.code(answer.asString())).as(mutation).isEqualTo("FORBIDDEN");
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(Rows.count()).isEqualTo(before);
    }

    @Test
    void anonymousMayChangeNothing() {
        long before = Rows.count();

        for (String mutation : mutations()) {
            Response answer = Client.anonymous().send(mutation);

            assertThat(Errors.code(answer.asString())).as(mutation).isEqualTo("UNAUTHENTICATED");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
        assertThat(Rows.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"official, 3", "integrator, 4", "verifier, 5", "representative, 0", "auditor, 0", "admin, 0"})
    void aRoleIsForbiddenWhatItMayNotDo(String role, int firstForbidden) {
        long before = Rows.count();
        Client client = Client.with(
                switch (role) {
                    case "official" -> Tokens.official("33.72");
                    case "verifier" -> Tokens.verifier("33.72");
                    case "representative" -> Tokens.representative(UMKM);
                    case "auditor" -> Tokens.auditor();
                    case "admin" -> Tokens.admin();
                    default -> Tokens.integrator("OSS");
                });

        List<String> forbidden = mutations().subList(firstForbidden, mutations().size());

        assertThat(forbidden)
                .isNotEmpty()
                .allSatisfy(
                        mutation -> assertThat(Errors.code(client.send(mutation).asString()))
                                .isEqualTo("FORBIDDEN"));
        assertThat(Rows.count()).isEqualTo(before);
    }

    @Test
    void everyKindOfCallerSeesWhatBoundsIt() {
        assertThat(me(null))
                .isEqualTo("{\"anonymous\":true,\"name\":null,\"roles\":[],\"regionCodes\":[],\"sectors\":[],"
                        + "\"sourceSystem\":null,\"bodies\":[]}");
        assertThat(me(Tokens.official("33.72", "33.71")))
                .isEqualTo("{\"anonymous\":false,\"name\":\"official-33.72-33.71\",\"roles\":[\"OFFICIAL\"],"
                        + "\"regionCodes\":[\"33.71\",\"33.72\"],\"sectors\":[],\"sourceSystem\":null,\"bodies\":[]}");
        assertThat(me(Tokens.verifier("33"))).contains("\"roles\":[\"VERIFIER\"],\"regionCodes\":[\"33\"]");
        assertThat(me(Tokens.ministry("UMKM", "COOPERATIVE")))
                .contains("\"roles\":[\"MINISTRY\"],\"regionCodes\":[],\"sectors\":[\"COOPERATIVE\",\"UMKM\"]");
        assertThat(me(Tokens.integrator("OSS")))
                .contains("\"roles\":[\"INTEGRATOR\"],\"regionCodes\":[],\"sectors\":[],\"sourceSystem\":\"OSS\"");
        assertThat(me(Tokens.representative(COOP, UMKM)))
                .contains("\"roles\":[\"REPRESENTATIVE\"],\"regionCodes\":[],\"sectors\":[],\"sourceSystem\":null,"
                        + "\"bodies\":[\"" + COOP + "\",\"" + UMKM + "\"]");
        assertThat(me(Tokens.auditor())).contains("\"roles\":[\"AUDITOR\"],\"regionCodes\":[],\"sectors\":[]");
        assertThat(me(Tokens.admin())).contains("\"roles\":[\"ADMIN\"],\"regionCodes\":[],\"sectors\":[]");
    }

    @Test
    void aClaimThatBoundsNoRoleOfTheTokenGivesNothing() {
        Map<String, Object> all = Map.of("region_code", "33.72", "sectors", "UMKM", "source_system", "OSS");

        assertThat(me(Tokens.of("semua", Set.of("ministry", "unknown"), all)))
                .contains("\"roles\":[\"MINISTRY\"],\"regionCodes\":[],\"sectors\":[\"UMKM\"],\"sourceSystem\":null");
    }

    private static String me(@org.jspecify.annotations.Nullable String token) {
        Client client = token == null ? Client.anonymous() : Client.with(token);
        return client.data(ME).getJsonObject("me").encode();
    }

    private static void assertRefused(Set<String> roles, Map<String, Object> claims) {
        long before = Rows.count();
        String token = Tokens.of("tanpa-batas", roles, new HashMap<>(claims));

        for (String document : new String[] {ME, REGISTER}) {
            Response answer = Client.with(token).send(document);

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
            assertThat(Errors.code(answer.asString())).isEqualTo("FORBIDDEN");
            assertThat(answer.asString()).doesNotContain("\"data\"");
        }
        assertThat(Rows.count()).isEqualTo(before);
    }

    /** The mutations for writers, then those for verifiers, then the one for stewards. */
    private static List<String> mutations() {
        String seen = "id: \"umkm_00000000000000000000000000\", expectedVersion: 1";
        return List.of(
                REGISTER,
                "mutation { updateUmkm(input: {" + seen + ", umkm: {}}) { umkm { id } } }",
                "mutation { submitUmkm(input: {" + seen + "}) { umkm { id } } }",
                "mutation { changeUmkmStatus(input: {" + seen + ", status: TUTUP, reason: \"x\"}) { umkm { id } } }",
                "mutation { verifyUmkm(input: {" + seen + ", decision: TERVERIFIKASI}) { umkm { id } } }",
                "mutation { eraseUmkmOwner(input: {" + seen + ", reason: \"x\"}) { umkm { id } } }");
    }
}
