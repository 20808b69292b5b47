package id.kumkm.registry.person;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Seals personal data: AES-256-GCM with the person's own key, which is wrapped by a key of the configuration (AES Key
 * Wrap, RFC 3394). Numbers are looked up by HMAC-SHA256, so that they need not be opened to be compared.
 */
@ApplicationScoped
public class Sealer {

    private static final int KEY_BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String keyId;
    private final Map<String, SecretKey> wrappingKeys;
    private final SecretKey lookupKey;

    @Inject
    public Sealer(PersonConfig config, @ConfigProperty(name = "registry.lookup-key") String lookupKey) {
        this.keyId = config.keyId();
        this.wrappingKeys = config.wrappingKeys().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> aesKey(entry.getKey(), entry.getValue())));
        this.lookupKey = new SecretKeySpec(lookupKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        if (!wrappingKeys.containsKey(keyId)) {
            throw unusable(keyId, "is not set");
        }
    }

    /** A service whose keys cannot seal does not start, instead of failing at the first owner. */
    void readKeys(@Observes StartupEvent start) {}

    String keyId() {
        return keyId;
    }

    SecretKey newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return new SecretKeySpec(key, "AES");
    }

    byte[] wrap(SecretKey key) {
        try {
            Cipher cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.WRAP_MODE, wrappingKeys.get(keyId));
            return cipher.wrap(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SecretKey unwrap(String wrappedBy, byte[] wrapped) {
        SecretKey wrapping = Optional.ofNullable(wrappingKeys.get(wrappedBy))
                .orElseThrow(() -> new IllegalStateException("registry.person.keys lacks the key " + wrappedBy));
        try {
            Cipher cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.UNWRAP_MODE, wrapping);
            return (SecretKey) cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("A person's key cannot be unwrapped with " + wrappedBy, wrongKey);
        }
    }

    /** The context, a field of a person, is bound in: a sealed value means nothing in another place. */
    byte[] seal(SecretKey key, String context, String value) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            byte[] sealed = cipher.doFinal(value.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String open(SecretKey key, String context, byte[] sealed) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return new String(cipher.doFinal(sealed, NONCE, sealed.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("A sealed value of " + context + " cannot be opened", altered);
        }
    }

    /** Null where the value was sealed with a key that has since been destroyed. */
    @Nullable
    String openIfPossible(SecretKey key, String context, byte[] sealed) {
        try {
            return open(key, context, sealed);
        } catch (IllegalStateException ofAnErasedKey) {
            return null;
        }
    }

    /** Opens a value as the ledger wrote it, {@code \x...}; null where it cannot be opened any more. */
    @Nullable
    String openLedger(SecretKey key, UUID person, String field, @Nullable String hex) {
        if (hex == null) {
            return null;
        }
        byte[] sealed = HexFormat.of().parseHex(hex.substring("\\x".length()));
        return openIfPossible(key, Person.context(person, field), sealed);
    }

    byte[] hash(String scheme, String number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(lookupKey);
            return mac.doFinal((scheme + "\n" + number).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKey aesKey(String id, String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw unusable(id, "is not Base64");
        }
        if (key.length != KEY_BYTES) {
            throw unusable(id, "has " + key.length + " bytes");
        }
        return new SecretKeySpec(key, "AES");
    }

    /** Says what to do, and nothing of the key. */
    private static IllegalStateException unusable(String id, String fault) {
        return new IllegalStateException("Refusing to start: registry.person.keys." + id + " (environment variable"
                + " REGISTRY_PERSON_KEYS_" + id.toUpperCase(Locale.ROOT) + "), the wrapping key that"
                + " registry.person.key-id names or lists, " + fault + "; it must be " + KEY_BYTES
                + " random bytes in Base64, such as `openssl rand -base64 32` gives");
    }
}
