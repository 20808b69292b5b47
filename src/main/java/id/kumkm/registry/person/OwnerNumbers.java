package id.kumkm.registry.person;

import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.WrittenNumber;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules of an owner's numbers and addresses. What is refused is never repeated in the message. */
final class OwnerNumbers {

    private static final Pattern PHONE = Pattern.compile("(?:\\+62|62|0)(8[1-9]\\d{6,10})");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cc}]+@[a-z0-9.-]+\\.[a-z]{2,}");

    private OwnerNumbers() {}

    static @Nullable String nik(@Nullable String written, String path, PersonRules rules, Rejections rejections) {
        String number = WrittenNumber.bare(written);
        if (number != null && !rules.isNik(number)) {
            rejections.add(
                    "INVALID_NIK",
                    path,
                    "NIK harus 16 angka, dari provinsi yang ada dan dengan tanggal lahir yang mungkin.",
                    "The NIK must have 16 digits, of a province that exists and with a possible day of birth.");
            return null;
        }
        return number;
    }

    /** In the form of E.164. */
    static @Nullable String phone(@Nullable String written, Rejections rejections) {
        String number = WrittenNumber.bare(written);
        if (number == null) {
            return null;
        }
        Matcher mobile = PHONE.matcher(number);
        if (!mobile.matches() || WrittenNumber.isRepeated(mobile.group(1))) {
            rejections.add(
                    "INVALID_PHONE", "phone", "Nomor telepon seluler tidak sah.", "The mobile number is not valid.");
            return null;
        }
        return "+62" + mobile.group(1);
    }

    static @Nullable String email(@Nullable String written, Rejections rejections) {
        if (written == null || WrittenNumber.saysNothing(written)) {
            return null;
        }
        String address = written.strip().toLowerCase(Locale.ROOT);
        if (address.length() > 254 || !EMAIL.matcher(address).matches()) {
            rejections.add("INVALID_EMAIL", "email", "Alamat e-mail tidak sah.", "The e-mail address is not valid.");
            return null;
        }
        return address;
    }
}
