package id.kumkm.registry.person;

import id.kumkm.registry.platform.Rejections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rules of an owner's numbers and addresses. What is refused is never repeated in the message. */
final class OwnerNumbers {

    private OwnerNumbers() {}

    static @Nullable String nik(@Nullable String written, Rejections rejections) {
        String number = bare(written);
        if (number != null && !Nik.isWellFormed(number)) {
            rejections.add(
                    "INVALID_NIK",
                    "nikPemilik",
                    "NIK harus 16 angka dengan tanggal lahir yang mungkin.",
                    "The NIK must have 16 digits with a possible day of birth.");
            return null;
        }
        return number;
    }

    /** In the form of E.164. */
    static @Nullable String phone(@Nullable String written, Rejections rejections) {
        String number = bare(written);
        if (number != null && !number.matches("(\\+62|62|0)8\\d{7,11}")) {
            rejections.add(
                    "INVALID_PHONE", "phone", "Nomor telepon seluler tidak sah.", "The mobile number is not valid.");
            return null;
        }
        return number == null ? null : "+62" + number.replaceFirst("^(\\+62|62|0)", "");
    }

    static @Nullable String email(@Nullable String written, Rejections rejections) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String address = written.strip().toLowerCase(Locale.ROOT);
        if (address.length() > 254 || !address.matches("[^\\s@\\p{Cc}]+@[a-z0-9.-]+\\.[a-z]{2,}")) {
            rejections.add("INVALID_EMAIL", "email", "Alamat e-mail tidak sah.", "The e-mail address is not valid.");
            return null;
        }
        return address;
    }

    private static @Nullable String bare(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String bare = written.replaceAll("[\\s.'-]", "");
        return bare.isEmpty() || bare.equals("0") ? null : bare;
    }
}
