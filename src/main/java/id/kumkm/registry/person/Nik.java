package id.kumkm.registry.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A person's identity number (nomor induk kependudukan): six digits of a kecamatan, the day of birth as ddMMyy (40 added
 * for a woman) and a serial. It never changes, so a kecamatan of long ago is no mistake.
 */
final class Nik {

    private static final Pattern FORM = Pattern.compile("\\d{16}");

    private Nik() {}

    static boolean isWellFormed(String number) {
        return FORM.matcher(number).matches() && !number.endsWith("0000") && hasBirthday(number);
    }

    /** The century is not in the number, so any leap year counts. */
    private static boolean hasBirthday(String number) {
        int day = Integer.parseInt(number.substring(6, 8));
        int month = Integer.parseInt(number.substring(8, 10));
        int year = Integer.parseInt(number.substring(10, 12));
        int dayOfBirth = day > 40 ? day - 40 : day;
        return isDay(1900 + year, month, dayOfBirth) || isDay(2000 + year, month, dayOfBirth);
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    static Sex sex(String number) {
        return number.charAt(6) >= '4' ? Sex.PEREMPUAN : Sex.LAKI_LAKI;
    }

    /** Dotted code of the kecamatan that gave it out. */
    static String district(String number) {
        return number.substring(0, 2) + "." + number.substring(2, 4) + "." + number.substring(4, 6);
    }
}
