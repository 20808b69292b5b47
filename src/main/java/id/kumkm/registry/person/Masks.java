package id.kumkm.registry.person;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Forms that may be shown where the value itself may not. */
final class Masks {

    private Masks() {}

    /** "337204******0001": where and when, not who. */
    static String number(String number) {
        return number.substring(0, 6) + "*".repeat(number.length() - 10) + number.substring(number.length() - 4);
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
