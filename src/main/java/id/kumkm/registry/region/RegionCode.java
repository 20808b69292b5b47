package id.kumkm.registry.region;

import java.util.regex.Pattern;

/** The Kemendagri code, dotted; written without dots (2, 4, 6 or 10 digits) it is understood too. */
public final class RegionCode {

    private static final Pattern BARE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{10}");
    private static final Pattern DOTTED = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");

    private RegionCode() {}

    /** The dotted form; a text that is no code comes back as it is, and will not be found. */
    public static String normalise(String written) {
        String digits = written.strip();
        if (!BARE.matcher(digits).matches()) {
            return digits;
        }
        StringBuilder dotted = new StringBuilder(digits);
        for (int at : new int[] {6, 4, 2}) {
            if (digits.length() > at) {
                dotted.insert(at, '.');
            }
        }
        return dotted.toString();
    }

    /** True for the dotted form of a code, whether there is such a region or not. */
    public static boolean isCode(String written) {
        return DOTTED.matcher(written).matches();
    }
}
