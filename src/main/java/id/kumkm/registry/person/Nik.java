package id.kumkm.registry.person;

import id.kumkm.registry.platform.WrittenNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A person's identity number (nomor induk kependudukan): six digits of a kecamatan, the day of birth as ddMMyy (40 added
 * for a woman) and a serial. It never changes, so a kecamatan of long ago is no mistake; but no part of a code was ever 00.
 */
final class Nik {

    private static final Pattern FORM = Pattern.compile("(?!..00|....00)[1-9]\\d{15}");

    private Nik() {}

    static boolean isWellFormed(String number) {
        return FORM.matcher(number).matches()
                && !number.endsWith("0000")
                && !WrittenNumber.isRepeated(number)
                && hasBirthday(number);
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

    /** Code of the province that gave it out. */
    static String province(String number) {
        return number.substring(0, 2);
    }
}
