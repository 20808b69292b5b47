package id.kumkm.registry.register;

import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keys that callers give: their own for a request, their source's for a record. */
public final class Keys {

    private Keys() {}

    public static @Nullable String check(@Nullable String key, Rejections rejections) {
        return Text.clean(key, 100, "idempotencyKey", rejections);
    }

    static @Nullable String externalId(@Nullable String id, Rejections rejections) {
        return Text.clean(id, 100, "externalId", rejections);
    }

    /** These keys as they are kept, each once; without those that cannot be. */
    static List<String> kept(List<@Nullable String> written) {
        return written.stream()
                .map(key -> check(key, new Rejections()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /** Records (of Java) say all that they hold, so the hash of that is the hash of the request. */
    public static byte[] hash(Object input) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(input.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public static boolean sameRequest(byte[] hash, Object input) {
        return MessageDigest.isEqual(hash, hash(input));
    }
}
