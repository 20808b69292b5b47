package id.kumkm.registry.cooperative;

import java.util.regex.Pattern;

/**
 * The number of a cooperative's legal entity (nomor badan hukum). The ministry of law has one way to write it; before, each
 * office had its own, such as {@code 518/BH/643/DISKOP DAN UMKM}, {@code 4319/BH/PAD/KDK.10.II/I/2002},
 * {@code 9749/BH/KWK-10/21} or, for a changed statute, {@code 348/PAD/M.KUKM.2/V/2017}. What they share is a serial and the
 * mark of a legal entity (BH) or of its changed statute (PAD). Others are doubtful, not wrong.
 */
final class LegalEntityNumber {

    private static final Pattern OF_THE_MINISTRY_OF_LAW = Pattern.compile(
            "\\s*AHU-\\d{5,7}\\.AH\\.01\\.\\d{2}\\.TAHUN[ -](?:19|20)\\d{2}\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_AN_OFFICE = Pattern.compile(
            "(?=.*[1-9])(?=.*/).*(?<![\\p{L}\\d])(?:B\\.?H\\.?|PAD)(?!\\p{L}).*", Pattern.CASE_INSENSITIVE);

    private LegalEntityNumber() {}

    static boolean isDoubtful(String number) {
        return !OF_THE_MINISTRY_OF_LAW.matcher(number).matches()
                && !OF_AN_OFFICE.matcher(number).matches();
    }
}
