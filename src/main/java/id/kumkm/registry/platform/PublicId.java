package id.kumkm.registry.platform;

import java.util.Optional;
import java.util.UUID;

/**
 * Ids as they leave: a kind and a UUID in the form of the TypeID specification 0.3
 * ("umkm_01h455vb4pex5vsknk084sn02q"), opaque to clients.
 */
public final class PublicId {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;

    private PublicId() {}

    public static String of(String kind, UUID id) {
        char[] digits = new char[LENGTH];
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        for (int at = LENGTH - 1; at >= 0; at--) {
            digits[at] = ALPHABET.charAt((int) (low & 31));
            low = low >>> 5 | high << 59;
            high >>>= 5;
        }
        return kind + "_" + new String(digits);
    }

    /** The UUID inside, or empty where the text is no id of this kind. */
    public static Optional<UUID> parse(String kind, String written) {
        int start = kind.length() + 1;
        if (written.length() != start + LENGTH || !written.startsWith(kind + "_") || written.charAt(start) > '7') {
            return Optional.empty();
        }
        long high = 0;
        long low = 0;
        for (int at = start; at < written.length(); at++) {
            int digit = ALPHABET.indexOf(written.charAt(at));
            if (digit < 0) {
                return Optional.empty();
            }
            high = high << 5 | low >>> 59;
            low = low << 5 | digit;
        }
        return Optional.of(new UUID(high, low));
    }
}
