package id.kumkm.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.embedded.EmbeddedKeys;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that do not stand, and claims that bound nothing: refused whole, public queries too. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class TokenTest {

    private static final String PUBLIC = "{ me { anonymous } }";
    private static final String REGISTER =
            "mutation { registerUmkm(input: {umkm: {name: \"Tak Berhak\", regionCode: \"33.72\"}}) { umkm { id } } }";

    private static JwtClaimsBuilder sound() {
        return Jwt.issuer(EmbeddedKeys.ISSUER)
                .audience(EmbeddedKeys.AUDIENCE)
                .subject("siti")
                .groups(Set.of("official"))
                .claim("region_code", List.of("33.72"))
                .expiresAt(Instant.now().plusSeconds(600));
    }

    private static Stream<String> brokenTokens() throws GeneralSecurityException {
        var own = Tokens.keys().privateKey();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        byte[] publicKey = org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getValue("quarkus.oidc.public-key", String.class)
                .getBytes(StandardCharsets.UTF_8);
        String signed = sound().sign(own);
        String[] parts = signed.split("\\.");
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                sound().audience("another-service").sign(own),
                sound().issuer("https://orang.lain").sign(own),
                sound().expiresAt(Instant.now().minusSeconds(60)).sign(own),
                sound().sign(generator.generateKeyPair().getPrivate()),
                sound().jws()
                        .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.HS256)
                        .sign(new SecretKeySpec(Arrays.copyOf(publicKey, 64), "HmacSHA256")),
                none + "." + parts[1] + ".",
                none + "." + parts[1] + "." + parts[2],
                parts[0] + "." + parts[1] + ".",
                signed.substring(0, signed.length() - 10) + "AAAAAAAAAA",
                "garbage",
                "a.b.c");
    }

    @ParameterizedTest
    @MethodSource("brokenTokens")
    void aTokenThatDoesNotStandIsUnauthenticated(String token) throws SQLException {
        for (String document : List.of(PUBLIC, REGISTER)) {
            Response answer = Client.with(token).send(document);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
            assertThat(answer.jsonPath().getMap("$")).containsOnlyKeys("errors");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
        assertNothingWritten();
    }

    static Stream<Arguments> brokenClaims() {
        Map<String, Object> none = Map.of();
        return Stream.of(
                official("33.7"),
                official(List.of("33.72", "*")),
                official(List.of()),
                official(Collections.nCopies(5_000, "33.72")),
                official(List.of("33.72", List.of("33.13"))),
                official(List.of("33.72", "")),
                official(3372),
                official(true),
                official("99.99"),
                official("33.72.*"),
                official(" 33.72"),
                official("33.7_"),
                official("%"),
                official("33.72\u0000"),
                official("*"),
                Arguments.of(Set.of("official"), none),
                Arguments.of(Set.of("verifier"), none),
                Arguments.of(Set.of("official", "integrator"), Map.of("region_code", "33.72")),
                Arguments.of(Set.of("ministry"), none),
                Arguments.of(Set.of("ministry"), Map.of("sectors", List.of())),
                Arguments.of(Set.of("ministry"), Map.of("sectors", List.of("UMKM", "ALL"))),
                Arguments.of(Set.of("integrator"), none),
                Arguments.of(Set.of("integrator"), Map.of("source_system", List.of("OSS", "HALAL"))),
                Arguments.of(Set.of("integrator"), Map.of("source_system", "oss")),
                Arguments.of(Set.of("integrator"), Map.of("source_system", "OSS' OR 1=1")));
    }

    private static Arguments official(Object regions) {
        return Arguments.of(Set.of("official"), Map.of("region_code", regions));
    }

    @ParameterizedTest
    @MethodSource("brokenClaims")
    void aClaimThatBoundsNothingMakesTheTokenForbidden(Set<String> roles, Map<String, Object> claims)
            throws SQLException {
        for (String document : List.of(PUBLIC, REGISTER)) {
            Response answer = Client.with(Tokens.of("siti", roles, claims)).send(document);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
            assertThat(answer.jsonPath().getMap("$")).containsOnlyKeys("errors");
        }
        assertNothingWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"writer", "steward", "admin", "OFFICIAL", "official ", "raja"})
    void aRoleThatIsNoneOfOursMayNoMoreThanAnyone(String role) throws SQLException {
        Client client = Client.with(Tokens.of("siti", Set.of(role), Map.of("region_code", "33.72")));

        assertThat(client.data(PUBLIC).getJsonObject("me").getBoolean("anonymous"))
                .isFalse();
        assertThat(client.errorCode(REGISTER)).isEqualTo("FORBIDDEN");
        assertNothingWritten();
    }

    @Test
    void meSaysWhatTheServiceUnderstood() {
        String me = "{ me { anonymous roles regionCodes sectors sourceSystem } }";

        assertThat(me(Client.anonymous(), me))
                .isEqualTo("{\"anonymous\":true,\"roles\":[],\"regionCodes\":[],\"sectors\":[],\"sourceSystem\":null}");
        assertThat(me(Client.with(Tokens.official("33.72", "33.13")), me))
                .contains("[\"OFFICIAL\"]", "[\"33.13\",\"33.72\"]");
        assertThat(me(Client.with(Tokens.verifier("33")), me)).contains("[\"VERIFIER\"]", "[\"33\"]");
        assertThat(me(Client.with(Tokens.ministry("UMKM")), me)).contains("[\"MINISTRY\"]", "[\"UMKM\"]");
        assertThat(me(Client.with(Tokens.integrator("OSS")), me)).contains("[\"INTEGRATOR\"]", "\"OSS\"");
    }

    @Test
    void anotherWayToSignInIsNoWay() {
        Map<String, @Nullable String> headers = new HashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Authorization", "Basic c2l0aTpzaXRp");

        Response answer = RestAssured.given()
                .headers(headers)
                .body("{\"query\":\"" + REGISTER.replace("\"", "\\\"") + "\"}")
                .post("/graphql");

        assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
    }

    private static String me(Client client, String query) {
        return client.data(query).getJsonObject("me").encode();
    }

    private static void assertNothingWritten() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            assertThat(Database.texts(owner, "SELECT name FROM body WHERE name = 'Tak Berhak'"))
                    .isEmpty();
        }
    }
}
