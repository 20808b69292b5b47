package id.kumkm.registry.reads;

import id.kumkm.registry.platform.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Cursors: a version, a keyed checksum over the list, its filter, its sort and the position, and the position itself
 * (the sort key's public value and the id). A cursor that was altered, or belongs to another list, is refused.
 */
@ApplicationScoped
public class Cursors {

    private static final byte VERSION = 1;
    private static final int CHECKSUM = 12;

    /** Never used itself but cloned: making one for each cursor took a seventh of a page's time. */
    private final Mac keyed;

    @Inject
    public Cursors(@ConfigProperty(name = "registry.lookup-key") String lookupKey) {
        this.keyed = keyed(lookupKey.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update("cursor\n".getBytes(StandardCharsets.UTF_8));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The JDK lacks HmacSHA256", missing);
        }
    }

    public String encode(String list, String sortValue, String id) {
        byte[] position = (id + "\n" + sortValue).getBytes(StandardCharsets.UTF_8);
        byte[] cursor = ByteBuffer.allocate(1 + CHECKSUM + position.length)
                .put(VERSION)
                .put(checksum(list, position))
                .put(position)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** The sort key's value and the id of a cursor. */
    public String[] decode(String list, String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            byte[] checksum = new byte[CHECKSUM];
            byte[] position = new byte[bytes.remaining() - 1 - CHECKSUM];
            if (bytes.get() == VERSION) {
                bytes.get(checksum).get(position);
                String text = new String(position, StandardCharsets.UTF_8);
                boolean canonical = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(bytes.array())
                        .equals(cursor);
                if (canonical && MessageDigest.isEqual(checksum, checksum(list, position))) {
                    int end = text.indexOf('\n');
                    return new String[] {text.substring(end + 1), text.substring(0, end)};
                }
            }
        } catch (IllegalArgumentException | NegativeArraySizeException | java.nio.BufferUnderflowException unreadable) {
            throw refused();
        }
        throw refused();
    }

    private byte[] checksum(String list, byte[] position) {
        try {
            Mac mac = (Mac) keyed.clone();
            mac.update((list + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(position), CHECKSUM);
        } catch (CloneNotSupportedException other) {
            throw new IllegalStateException("A provider's HmacSHA256 that cannot be cloned", other);
        }
    }

    private static Problem refused() {
        return Problem.badRequest(
                "Kursor tidak sah untuk daftar, filter, dan urutan ini.",
                "The cursor is not valid for this list, filter and sort.");
    }
}
