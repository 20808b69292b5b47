package id.kumkm.registry.body;

import id.kumkm.registry.platform.Message;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that identify a body, each with its rule. */
public enum IdentifierScheme {
    /** Business identity number (nomor induk berusaha): 13 digits. */
    NIB("nib", "\\d{13}", "13 angka", "13 digits"),
    /** Tax number (nomor pokok wajib pajak): 15 digits, since July 2024 16. */
    NPWP("npwp", "\\d{15,16}", "15 atau 16 angka", "15 or 16 digits"),
    /** Number of a cooperative (nomor induk koperasi), usually 13 digits; its layout is not published. */
    NIK_KOPERASI("nikKoperasi", "\\d{1,20}", "hanya angka", "digits only");

    private final String field;
    private final Pattern form;
    private final Message rule;

    IdentifierScheme(String field, String form, String indonesian, String english) {
        this.field = field;
        this.form = Pattern.compile(form);
        this.rule = Message.of(indonesian, english);
    }

    /** Name of the field that holds such a number. */
    public String field() {
        return field;
    }

    /** What a number must look like, in words. */
    public Message rule() {
        return rule;
    }

    /** The bare digits, or null where people write "nothing": empty, a dash, a zero. */
    public static @Nullable String normalise(@Nullable String written) {
        if (written == null) {
            return null;
        }
        StringBuilder bare = new StringBuilder();
        written.codePoints()
                .filter(c -> c != '.' && c != '-' && c != '\'' && c != '/' && !Character.isWhitespace(c))
                .forEach(c -> bare.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        String number = bare.toString();
        return number.isEmpty() || number.equals("0") || number.equalsIgnoreCase("null") || number.equals("na")
                ? null
                : number;
    }

    public boolean accepts(String number) {
        return form.matcher(number).matches();
    }

    /** A warning, not a refusal: digit 9 of the old form is the Luhn check digit of the first eight. */
    public static boolean hasDoubtfulCheckDigit(String npwp) {
        String old = npwp.length() == 16 && npwp.startsWith("0") ? npwp.substring(1) : npwp;
        if (old.length() != 15) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < 8; at++) {
            int digit = Character.digit(old.charAt(at), 10) * (at % 2 == 0 ? 1 : 2);
            sum += digit / 10 + digit % 10;
        }
        return (10 - sum % 10) % 10 != Character.digit(old.charAt(8), 10);
    }
}
