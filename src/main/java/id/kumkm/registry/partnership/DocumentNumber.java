package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a document that somebody says to have seen, for example {@code 12/SPK/III/2026}. Offices number in many ways,
 * so the rule is wide: 4 characters or more, one of them a digit, and not one letter or digit alone again and again.
 */
final class DocumentNumber {

    private static final int LONGEST = 100;
    private static final Pattern PLAUSIBLE = Pattern.compile("(?=.*\\d)[\\p{L}\\d][\\p{L}\\d ./\\\\_,:()&+#'-]{3,}");
    private static final Pattern REPEATED = Pattern.compile("[^\\p{L}\\d]*([\\p{L}\\d])(?:\\1|[^\\p{L}\\d])*");

    private DocumentNumber() {}

    /** The cleaned number, or null where there is none. Adds why it cannot be one. */
    static @Nullable String clean(@Nullable String written, String path, Rejections rejections) {
        String number = Text.clean(written, LONGEST, path, rejections);
        boolean plausible = number == null
                || (PLAUSIBLE.matcher(number).matches()
                        && !REPEATED.matcher(number).matches());
        if (!plausible) {
            rejections.add(
                    "INVALID_DOCUMENT_NUMBER",
                    path,
                    "Nomor dokumen terdiri atas paling sedikit 4 karakter dengan angka, misalnya 12/SPK/III/2026.",
                    "The number of a document has 4 characters at least, one of them a digit, such as 12/SPK/III/2026.");
        }
        return plausible ? number : null;
    }
}
