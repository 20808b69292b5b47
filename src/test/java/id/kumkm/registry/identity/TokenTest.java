package id.kumkm.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.embedded.EmbeddedKeys;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.Rows;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class TokenTest {

    private static final String REGISTER = "mutation { registerUmkm(input: {umkm: {name: \"Token palsu\", regionCode:"
            + " \"33.72.01.1001\", owner: {name: \"Pemilik\"}}}) { umkm { id } userErrors { code } } }";
    private static final String ME = "{ me { anonymous } }";

    static Stream<Arguments> tokensThatAreNotTrusted() throws NoSuchAlgorithmException {
        PrivateKey ours = Tokens.keys().privateKey();
        return Stream.of(
                Arguments.of("another audience", claims().audience("another").sign(ours)),
                Arguments.of("no audience", claims().remove("aud").sign(ours)),
                Arguments.of(
                        "another issuer", claims().issuer("https://another").sign(ours)),
                Arguments.of("no issuer", claims().remove("iss").sign(ours)),
                Arguments.of(
                        "expired",
                        claims().expiresAt(Instant.now().minusSeconds(120)).sign(ours)),
                Arguments.of("without an end", signedWithoutExpiry()),
                Arguments.of(
                        "without an end in time", claims().claim("exp", 1e30).sign(ours)),
                Arguments.of(
                        "of an hour to come",
                        claims().issuedAt(Instant.now().plusSeconds(3_600))
                                .expiresAt(Instant.now().plusSeconds(7_200))
                                .sign(ours)),
                Arguments.of("an ID token", claims().claim("typ", "ID").sign(ours)),
                Arguments.of(
                        "a logout token by its claim",
                        claims().claim("typ", "Logout").sign(ours)),
                Arguments.of("a refresh token", claims().claim("typ", "Refresh").sign(ours)),
                Arguments.of(
                        "a logout token by its header",
                        claims().jws().header("typ", "logout+jwt").sign(ours)),
                Arguments.of(
                        "a logout token by its event",
                        claims().claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                                .sign(ours)),
                Arguments.of(
                        "bound to a key",
                        claims().claim("cnf", Map.of("jkt", "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"))
                                .sign(ours)),
                Arguments.of(
                        "not yet valid",
                        claims().claim("nbf", Instant.now().plusSeconds(600).getEpochSecond())
                                .sign(ours)),
                Arguments.of("no subject", claims().remove("sub").remove("upn").sign(ours)),
                Arguments.of("empty subject", claims().subject("").upn("").sign(ours)),
                Arguments.of("blank subject", claims().subject(" ").sign(ours)),
                Arguments.of("another key", claims().sign(anotherKey())),
                Arguments.of("unsigned", unsigned("none")),
                Arguments.of("unsigned, in other letters", unsigned("nOnE")),
                Arguments.of(
                        "signed with the public key", hmac(Base64.getDecoder().decode(publicKey()))),
                Arguments.of(
                        "signed with the public key's text", hmac(publicKey().getBytes(StandardCharsets.UTF_8))),
                Arguments.of("changed", changed(claims().sign(ours))),
                Arguments.of("signature of another", signatureOfAnother(ours)),
                Arguments.of("signature cut off", claims().sign(ours).replaceAll("\\.[^.]*$", ".")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokensThatAreNotTrusted")
    void aTokenThatIsNotTrustedIsRefusedWhole(String what, String token) {
        assertRefused("Bearer " + token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer x",
                "Bearer a.b.c",
                "Bearer ..",
                "Bearer eyJhbGciOiJSUzI1NiJ9.e30.AA",
                "bearer nothing",
            })
    void whatIsNoTokenIsRefused(String header) {
        assertRefused(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic b2ZmaWNpYWw6c2VjcmV0", "Digest username=\"x\"", "x", "Negotiate YII="})
    void anotherSchemeGivesNothing(String header) {
        assertRefused(header);
    }

    @Test
    void aTokenOfEndlessPartsIsRefused() {
        assertRefused("Bearer " + "a.".repeat(30_000));
    }

    @Test
    void oneOfTwoTokensIsNotChosen() {
        String token = claims().sign(Tokens.keys().privateKey());

        HttpResponse<String> answer =
                Raw.query(ME, "Authorization", "Bearer " + token, "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Errors.code(answer.body())).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void theSameTokenUnchangedIsTrusted() {
        String token = claims().sign(Tokens.keys().privateKey());

        HttpResponse<String> answer = Raw.query("{ me { anonymous name } }", "Authorization", "Bearer " + token);

        assertThat(answer.body())
                .isEqualTo(
                        "{\"data\":{\"me\":{\"anonymous\":false,\"name\":\"petugas\"}},\"extensions\":{\"cost\":3}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "at+jwt", "AT+JWT", "application/at+jwt"})
    void theTypesOfAnAccessTokenAreTrusted(String type) {
        String token = claims().claim("typ", "Bearer")
                .jws()
                .header("typ", type)
                .sign(Tokens.keys().privateKey());

        assertThat(Raw.query(ME, "Authorization", "Bearer " + token).body()).contains("\"anonymous\":false");
    }

    @Test
    void theRefusalSpeaksTheCallersLanguage() {
        assertThat(Errors.message(Raw.query(ME, "Authorization", "Bearer x").body()))
                .isEqualTo("Token tidak ada atau tidak sah.");
        assertThat(Errors.message(Raw.query(ME, "Authorization", "Bearer x", "Accept-Language", "en")
                        .body()))
                .isEqualTo("The token is missing or not valid.");
    }

    /** A caller that shows a token wants to be known: it is told, even where the query is public. */
    private static void assertRefused(String authorization) {
        long before = Rows.count();
        for (String document : new String[] {ME, REGISTER}) {
            for (String accept : new String[] {Raw.JSON, Raw.GRAPHQL}) {
                HttpResponse<String> answer = Raw.query(document, "Authorization", authorization, "Accept", accept);

                assertThat(answer.statusCode()).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate"))
                        .hasValueSatisfying(scheme -> assertThat(scheme).startsWith("Bearer"));
                assertThat(answer.headers().firstValue("Content-Type"))
                        .hasValueSatisfying(type -> assertThat(type).startsWith(accept));
                assertThat(Errors.code(answer.body())).isEqualTo("UNAUTHENTICATED");
                assertThat(answer.body()).doesNotContain("\"data\"");
            }
        }
        assertThat(Rows.count()).isEqualTo(before);
    }

    private static JwtClaimsBuilder claims() {
        return Jwt.issuer(EmbeddedKeys.ISSUER)
                .audience(EmbeddedKeys.AUDIENCE)
                .subject("petugas")
                .upn("petugas")
                .groups(Set.of("official"))
                .claim("region_code", "33.72")
                .expiresIn(Duration.ofHours(1));
    }

    private static String payload() {
        return "{\"iss\":\"" + EmbeddedKeys.ISSUER + "\",\"aud\":\"" + EmbeddedKeys.AUDIENCE
                + "\",\"sub\":\"petugas\",\"upn\":\"petugas\",\"groups\":[\"official\"],\"region_code\":\"33.72\","
                + "\"iat\":" + Instant.now().getEpochSecond();
    }

    private static String unsigned(String algorithm) {
        String end = ",\"exp\":" + Instant.now().plusSeconds(600).getEpochSecond() + "}";
        return base64("{\"typ\":\"JWT\",\"alg\":\"" + algorithm + "\"}") + "." + base64(payload() + end) + ".";
    }

    private static String signedWithoutExpiry() {
        try {
            String text = base64("{\"typ\":\"JWT\",\"alg\":\"RS256\"}") + "." + base64(payload() + "}");
            var signer = java.security.Signature.getInstance("SHA256withRSA");
            signer.initSign(Tokens.keys().privateKey());
            signer.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign());
        } catch (java.security.GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String hmac(byte[] key) {
        return claims().jws().algorithm(SignatureAlgorithm.HS256).sign(new SecretKeySpec(key, "HmacSHA256"));
    }

    private static String publicKey() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.public-key", String.class);
    }

    private static PrivateKey anotherKey() throws NoSuchAlgorithmException {
        return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
    }

    private static String changed(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + base64(claims.replace("33.72", "33.73")) + "." + parts[2];
    }

    private static String signatureOfAnother(PrivateKey key) {
        String[] mine = claims().sign(key).split("\\.");
        return mine[0] + "." + mine[1] + "." + claims().claim("a", 1).sign(key).split("\\.")[2];
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
