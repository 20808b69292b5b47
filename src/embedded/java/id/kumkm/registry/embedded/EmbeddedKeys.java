package id.kumkm.registry.embedded;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** Keys made once for a data folder and kept in it, so that no key is ever in the source. */
public final class EmbeddedKeys {

    /** Marks what the production artifact refuses. */
    public static final String ISSUER = "urn:kumkm:embedded";

    public static final String AUDIENCE = "kumkm-registry";

    private final Path folder;

    public EmbeddedKeys(Path folder) {
        this.folder = folder;
    }

    /** The settings that make the service trust tokens of these keys, and seal with them. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.oidc.public-key", publicKey(),
                "quarkus.oidc.token.issuer", ISSUER,
                "registry.lookup-key", secret("lookup"),
                "registry.person.key-id", "embedded",
                "registry.person.keys.embedded", secret("wrapping"));
    }

    /** A signed token for the subject, with roles and further claims. */
    public String token(String subject, java.util.Set<String> roles, Map<String, Object> claims, Duration life) {
        JwtClaimsBuilder token = Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .upn(subject)
                .groups(roles)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plus(life));
        claims.forEach(token::claim);
        return token.sign(privateKey());
    }

    public PrivateKey privateKey() {
        try {
            byte[] kept = Base64.getDecoder().decode(kept("token-signing", EmbeddedKeys::newRsaKey));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(kept));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("The signing key in " + folder + " cannot be read", unreadable);
        }
    }

    private String publicKey() {
        try {
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) privateKey();
            var spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            byte[] encoded = KeyFactory.getInstance("RSA").generatePublic(spec).getEncoded();
            return Base64.getEncoder().encodeToString(encoded);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private String secret(String name) {
        return kept(name, () -> {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            return random;
        });
    }

    private String kept(String name, java.util.function.Supplier<byte[]> maker) {
        Path file = folder.resolve(name + ".key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, Base64.getEncoder().encodeToString(maker.get()));
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new IllegalStateException("Cannot keep the key " + file, failure);
        }
    }

    private static byte[] newRsaKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
