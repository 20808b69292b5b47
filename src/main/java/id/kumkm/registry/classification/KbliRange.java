package id.kumkm.registry.classification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Whether all that lies in another range of this version lies in this one. */
    boolean holds(KbliRange other) {
        return from.compareTo(other.from) <= 0 && below.compareTo(other.below) >= 0;
    }

    /**
     * Condition on a row's {@code kbli_version} and {@code kbli_code}: that the code lies in this range. All is literal, as
     * checked, so that the planner knows how many rows there are.
     */
    public String here(String row) {
        return "%1$s.kbli_version = '%2$s' AND %1$s.kbli_code >= '%3$s' AND %1$s.kbli_code < '%4$s'"
                .formatted(row, version, from, below);
    }

    /** The same of a row in another version, of which it is known that it lies in this range. */
    public String elsewhere(String row) {
        return Arrays.stream(KbliVersion.values())
                .filter(other -> other != version)
                .map(other -> elsewhere(row, other, KbliPlaces.inside(this, other)))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String elsewhere(String row, KbliVersion other, List<String> codes) {
        return codes.isEmpty()
                ? "FALSE"
                : codes.stream()
                        .collect(Collectors.joining(
                                "','",
                                "%1$s.kbli_version = '%2$s' AND %1$s.kbli_code IN ('".formatted(row, other),
                                "')"));
    }

    /** Either: the condition that filters make of a range. */
    public String anywhere(String row) {
        return "(" + here(row) + " OR " + elsewhere(row) + ")";
    }

    private static String start(KbliVersion version, char category) {
        String starts = version.starts();
        int at = (category - 'A') * 2;
        return at < starts.length() ? starts.substring(at, at + 2) : BEHIND_ALL;
    }
}
