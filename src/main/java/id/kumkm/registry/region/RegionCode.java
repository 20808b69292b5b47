package id.kumkm.registry.region;

/** The Kemendagri code, dotted; written without dots (2, 4, 6 or 10 digits) it is understood too. */
public final class RegionCode {

    private RegionCode() {}

    /** The dotted form; a text that is no code comes back as it is, and will not be found. */
    public static String normalise(String written) {
        String digits = written.strip();
        if (!digits.matches("\\d{2}|\\d{4}|\\d{6}|\\d{10}")) {
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

    static boolean isCode(String written) {
        return written.matches("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");
    }
}
