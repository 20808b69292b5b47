package id.kumkm.registry.body;

import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.WrittenNumber;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that identify a body, each with its rule. */
public enum IdentifierScheme {
    /** Business identity number (nomor induk berusaha): 13 digits. */
    NIB("nib", "\\d{13}", "13 angka yang tidak semuanya sama", "13 digits that are not all the same"),
    /**
     * Tax number (nomor pokok wajib pajak): 15 digits, of which the first nine say whose it is. Since July 2024 16: "0"
     * before those 15, or the NIK of a citizen.
     */
    NPWP(
            "npwp",
            "0?(?!0{9})\\d{15}|[1-9]\\d{15}",
            "15 angka, atau 16 angka: 0 dan ke-15 angka itu, atau NIK orang pribadi",
            "15 digits, or 16: 0 and those 15, or the NIK of a natural person"),
    /** Number of a cooperative (nomor induk koperasi), usually 13 digits; its layout is not published. */
    NIK_KOPERASI("nikKoperasi", "\\d{1,20}", "hanya angka yang tidak semuanya sama", "digits only, not all the same");

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

    /** True where the number has the form of the scheme and is not one digit again and again, as nobody's is. */
    public boolean accepts(String number) {
        return form.matcher(number).matches() && !WrittenNumber.isRepeated(number);
    }

    /**
     * The number in its one form, by which two are known to be the same: a tax number of 15 digits is that of 16 with a 0
     * before them.
     */
    public String canonical(String number) {
        return this == NPWP && number.length() == 15 ? "0" + number : number;
    }

    /** Every form in which the same number may stand. */
    Stream<String> forms(String number) {
        String whole = canonical(number);
        return this == NPWP && whole.startsWith("0") ? Stream.of(whole, whole.substring(1)) : Stream.of(whole);
    }

    /** True where a tax number of this form is the identity number of a natural person. */
    public static boolean isNik(String npwp) {
        return npwp.length() == 16 && !npwp.startsWith("0");
    }

    /** It would stand open beside a legal entity, which has a number of its own. */
    public static void refuseNik(Rejections rejections) {
        rejections.add(
                "INVALID_NPWP",
                "npwp",
                "NPWP badan usaha bukan NIK: 15 angka, atau 16 angka yang diawali 0.",
                "The NPWP of a legal entity is no NIK: 15 digits, or 16 that begin with 0.");
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
