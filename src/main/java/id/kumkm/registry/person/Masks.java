package id.kumkm.registry.person;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Forms that may be shown where the value itself may not. */
final class Masks {

    private Masks() {}

    /**
     * "3372************": in which regency it was given, not to whom. With the serial at its end, only a day of birth would
     * be left to guess.
     */
    static String number(String number) {
        return number.substring(0, 4) + "*".repeat(number.length() - 4);
    }

    /** "S*** A***": the first letters. */
    static String name(String name) {
        return Arrays.stream(name.split(" ", -1))
                .map(word -> word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)) + "***")
                .collect(Collectors.joining(" "));
    }

    /** The last three digits. */
    static String phone(String phone) {
        return "*".repeat(phone.length() - 3) + phone.substring(phone.length() - 3);
    }

    /** "s***@contoh.id". */
    static String email(String email) {
        return email.charAt(0) + "***" + email.substring(email.indexOf('@'));
    }
}
