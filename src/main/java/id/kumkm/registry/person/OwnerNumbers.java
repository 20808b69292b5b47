package id.kumkm.registry.person;

import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.WrittenNumber;
import org.jspecify.annotations.Nullable;

/** Rules of an owner's identity number. What is refused is never repeated in the message. */
final class OwnerNumbers {

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
}
