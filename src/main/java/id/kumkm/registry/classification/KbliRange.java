package id.kumkm.registry.classification;

import java.util.Optional;

/**
 * The activities whose code begins so, as a range of codes of 5 digits: from one on, up to another that is no longer in
 * it. A category is a range of divisions. Both ends are digits, or the letter that follows on all digits.
 */
public record KbliRange(KbliVersion version, String from, String below) {

    private static final String BEHIND_ALL = "A";

    /** The range of a letter, or of the first 2 to 5 digits of a code; empty for anything else. */
    public static Optional<KbliRange> of(KbliVersion version, String prefix) {
        if (prefix.matches("[A-V]")) {
            return Optional.of(new KbliRange(
                    version, start(version, prefix.charAt(0)), start(version, (char) (prefix.charAt(0) + 1))));
        }
        return prefix.matches("\\d{2,5}")
                ? Optional.of(new KbliRange(version, prefix, prefix + BEHIND_ALL))
                : Optional.empty();
    }

    private static String start(KbliVersion version, char category) {
        String starts = version.starts();
        int at = (category - 'A') * 2;
        return at < starts.length() ? starts.substring(at, at + 2) : BEHIND_ALL;
    }
}
