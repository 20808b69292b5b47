package id.kumkm.registry.partnership;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** A caller's own key for a request, and what was asked for under it. */
record RequestKey(String name, byte[] hash) {

    /** The key, where one is given; records say all that they hold, so the hash of that is the hash of the request. */
    static @Nullable RequestKey of(Caller caller, @Nullable String key, Record input, Rejections rejections) {
        String clean = Text.clean(key, 100, "idempotencyKey", rejections);
        return clean == null ? null : new RequestKey(caller.subject() + " " + clean, digest(input));
    }

    boolean isOf(byte[] made) {
        return MessageDigest.isEqual(hash, made);
    }

    private static byte[] digest(Record input) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(input.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
