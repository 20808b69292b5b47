package id.kumkm.registry.register;

import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.WrittenNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keys that callers give: their own for a request, their source's for a record. */
public final class Keys {

    /** The last millisecond of the year 9999, written as digits. */
    private static final long GREATEST_VERSION = 99_991_231_235_959_999L;

    private Keys() {}

    public static @Nullable String check(@Nullable String key, Rejections rejections) {
        if (key != null && Text.isBlank(key)) {
            rejections.add(
                    "INVALID_TEXT",
                    "idempotencyKey",
                    "Kunci kosong tidak melindungi dari pengiriman ulang; isi atau hilangkan.",
                    "An empty key protects from no repetition; fill it or leave it out.");
            return null;
        }
        return Text.clean(key, 100, "idempotencyKey", rejections);
    }

    static @Nullable String externalId(@Nullable String id, Rejections rejections) {
        return WrittenNumber.saysNothing(id) ? null : Text.clean(id, 100, "externalId", rejections);
    }

    /** What the source alone gives is refused from others. */
    static void checkSource(@Nullable Object given, String path, boolean bySource, Rejections rejections) {
        if (given != null && !bySource) {
            rejections.add(
                    "NOT_AN_INTEGRATOR",
                    path,
                    "Hanya sistem sumber yang mengisi ini.",
                    "Only the source system itself gives this.");
        }
    }

    /** A version that a source can come to by counting, or by writing moments as digits: a greater one locks it out. */
    static void checkVersion(@Nullable Long version, boolean bySource, Rejections rejections) {
        checkSource(version, "sourceVersion", bySource, rejections);
        if (version != null && (version < 0 || version > GREATEST_VERSION)) {
            rejections.add(
                    "INVALID_NUMBER",
                    "sourceVersion",
                    "Versi sumber harus antara 0 dan " + GREATEST_VERSION + ".",
                    "The source's version must lie between 0 and " + GREATEST_VERSION + ".");
        }
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

    /** Whether a key comes with the request that it came with first. What an erasure made forget is taken for the same. */
    public static boolean sameRequest(byte[] hash, Object input) {
        return hash.length == 0 || MessageDigest.isEqual(hash, hash(input));
    }
}
