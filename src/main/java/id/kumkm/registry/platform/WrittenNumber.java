package id.kumkm.registry.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them into forms and spreadsheets: one rule for identifiers, phones and numbers of places. */
public final class WrittenNumber {

    /** What people put in and around numbers: blanks, dots, dashes, slashes, brackets, the apostrophe of a spreadsheet. */
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212.'’‘`/()]+");

    /** Blanks and punctuation of any kind. */
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{Sm}\\p{Sk}]+");

    /** What is left, without marks, of text that stands in a field of a form because something had to. */
    private static final Pattern NOTHING = Pattern.compile(
            "0{0,3}|na|nan|nil|nihil|null|none|undefined|kosong|(?:tidak|tdk|belum|blm|ga|gak|nggak)(?:ada|punya|diketahui)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REPEATED = Pattern.compile("(\\d)\\1+");

    private WrittenNumber() {}

    /** True where the text says that there is no number: it is empty, a dash, a zero, "tidak ada" or the like. */
    public static boolean saysNothing(@Nullable String written) {
        if (written == null) {
            return false;
        }
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return NOTHING.matcher(MARKS.matcher(plain).replaceAll("")).matches();
    }

    /** The number without what is put in and around it, in digits of ASCII; null where there is none. */
    public static @Nullable String bare(@Nullable String written) {
        if (written == null || saysNothing(written)) {
            return null;
        }
        return inAscii(FILLING.matcher(written).replaceAll(""));
    }

    /** With digits of ASCII for those of other scripts. */
    static String inAscii(String written) {
        StringBuilder plain = new StringBuilder();
        written.codePoints()
                .forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    /** True where it is one digit again and again: what fills a form, and is no number of anybody. */
    public static boolean isRepeated(String digits) {
        return REPEATED.matcher(digits).matches();
    }
}
