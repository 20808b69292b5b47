package id.kumkm.registry.platform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which something in the world was or will be, as they can be meant. */
public final class Days {

    /** Before the oldest enterprises that are still at work; whoever writes an earlier one means none. */
    public static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

    /** Some write the last day of this millennium for "until further notice". */
    public static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** How far back one side alone ends what both confirmed: about as long as news of it takes to an office. */
    private static final int DAYS_BACK = 31;

    private Days() {}

    /** A day that may lie in the future; adds INVALID_DATE for one that nobody can mean. */
    public static @Nullable LocalDate possible(@Nullable LocalDate day, String path, Rejections rejections) {
        if (isImpossible(day)) {
            refuse(path, rejections);
        }
        return day;
    }

    /** A day that has come; adds INVALID_DATE for another one. */
    public static @Nullable LocalDate passed(
            @Nullable LocalDate day, LocalDate today, String path, Rejections rejections) {
        if (day != null && day.isAfter(today)) {
            rejections.add(
                    "INVALID_DATE", path, "Tanggal tidak boleh di masa depan.", "The day cannot lie in the future.");
            return day;
        }
        return possible(day, path, rejections);
    }

    /** The end that one side alone gives to what both confirmed; adds INVALID_DATE where too much would be taken back. */
    public static void endOfOneSide(@Nullable LocalDate day, LocalDate today, String path, Rejections rejections) {
        LocalDate earliest = today.minusDays(DAYS_BACK);
        if (day != null && day.isBefore(earliest)) {
            rejections.add(
                    "INVALID_DATE",
                    path,
                    "Satu pihak saja mengakhiri paling awal per " + earliest + "; sebelum itu dikoreksi kementerian.",
                    "One side alone ends it on " + earliest
                            + " at the earliest; the ministry corrects what lies before.");
        }
    }

    private static boolean isImpossible(@Nullable LocalDate day) {
        return day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST));
    }

    private static void refuse(String path, Rejections rejections) {
        rejections.add(
                "INVALID_DATE",
                path,
                "Tanggal harus antara tahun " + EARLIEST.getYear() + " dan " + LATEST.getYear() + ".",
                "The day must lie between the years " + EARLIEST.getYear() + " and " + LATEST.getYear() + ".");
    }
}
