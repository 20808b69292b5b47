package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.body.IdentifierScheme;
import java.time.LocalDate;

/** Numbers in the right form that belong to nobody. */
final class Numbers {

    private Numbers() {}

    /** Serials as high as these are never reached by the births of one day in one kecamatan. */
    static String nik(String district, boolean woman, Dice dice) {
        LocalDate born = LocalDate.of(1955, 1, 1).plusDays(dice.between(0, 18_250));
        int day = born.getDayOfMonth() + (woman ? 40 : 0);
        return "%s%02d%02d%02d%04d"
                .formatted(district, day, born.getMonthValue(), born.getYear() % 100, dice.between(9_000, 9_999));
    }

    /** One for each record of a register: the factor has no divisor in common with the modulus, so no two meet. */
    static String nib(int register, int number) {
        return register + "%012d".formatted((number + 1L) * 618_033_989L % 1_000_000_000_000L);
    }

    static String nikKoperasi(Villages.Village village, int number) {
        return village.districtDigits().substring(0, 4) + "%09d".formatted(number + 1);
    }

    /** Of a legal entity, so one for each record, up to nine million of them from the given series on. */
    static String entityNpwp(int series, int number, Dice dice) {
        long serial = (number + 1L) * 618_033L % 1_000_000L;
        return npwp("%02d%06d".formatted(series + number / 1_000_000 % 9, serial), dice);
    }

    static String personNpwp(Dice dice) {
        return npwp("%02d%06d".formatted(dice.between(4, 9) * 10 + 7, dice.between(0, 999_999)), dice);
    }

    /** Now and then with a digit that does not fit: that is a flag, never a refusal. */
    private static String npwp(String eight, Dice dice) {
        String office = "%03d000".formatted(dice.between(11, 962));
        int digit = 0;
        while (IdentifierScheme.hasDoubtfulCheckDigit(eight + digit + office)) {
            digit++;
        }
        return eight + (dice.chance(0.04) ? (digit + 1) % 10 : digit) + office;
    }

    /** No operator has numbers of this range. */
    static String phone(Dice dice) {
        return "0840" + dice.between(10_000_000, 99_999_999);
    }
}
