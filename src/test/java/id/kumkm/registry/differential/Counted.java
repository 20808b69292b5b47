package id.kumkm.registry.differential;

import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Literal.Constant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Arguments of the statistics that are planned: places of the records that the tests registered, and days around today. */
final class Counted {

    static final List<String> ROOTS = List.of("linkageRate", "mapData");

    private static final List<String> PLACES = List.of("82", "81", "82.71", "8271", "81.71", "82.71.02", "827102");
    private static final List<String> WRONG_PLACES = List.of("Ternate", "82.71.02.1001", "82.7", "99", "%", "");

    /** Those that fewer places refuse are the more frequent. */
    private static final List<String> LEVELS =
            List.of("PROVINCE", "PROVINCE", "REGENCY", "REGENCY", "REGENCY", "DISTRICT");

    private static final List<String> DIMENSIONS =
            List.of("SCALE", "SCALE", "LEGAL_FORM", "KBLI_2020_CATEGORY", "OWNER_SEX", "KBLI_2025_DIVISION");

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    /** The last of a past month is published. */
    private static final LocalDate MONTH_END = LocalDate.of(2025, 12, 31);

    private Counted() {}

    /** A value for the argument of this name; null where its type alone decides. */
    static Object value(Dice dice, boolean wrong, String argument) {
        return switch (argument) {
            case "region" -> dice.oneOf(wrong ? WRONG_PLACES : PLACES);
            case "level" -> new Constant(wrong ? "VILLAGE" : dice.oneOf(LEVELS));
            // Most callers read published tables alone.
            case "variant" -> new Constant(dice.oneOf(List.of("UMK_UMB", "UMK_UMB", "UMKM_UB", "UMK_UMB_DELIVERING")));
            case "population" -> new Constant(dice.chance(96) ? "ALL" : "VERIFIED");
            case "dimension" -> new Constant(dice.oneOf(DIMENSIONS));
            case "asOf" ->
                wrong ? wrongDay(dice) : dice.chance(92) ? MONTH_END.toString() : day(dice, TODAY, TODAY.plusYears(5));
            case "knownAt" ->
                wrong ? TODAY.plusDays(1).toString() : dice.chance(92) ? MONTH_END.toString() : day(dice, TODAY);
            default -> null;
        };
    }

    private static String day(Dice dice, LocalDate... days) {
        return dice.oneOf(List.of(days)).toString();
    }

    private static String wrongDay(Dice dice) {
        return dice.oneOf(List.of("2026-02-30", "0000-12-31", "9999-01-01", "kemarin"));
    }
}
