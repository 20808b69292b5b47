package id.kumkm.registry.statistics.publication;

import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Today;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that are published: ends of months, each as known on it, from the second day after it on, when nothing of its day is
 * on its way any more. Before there is one of a new registry, its first day.
 */
@ApplicationScoped
public class PublishedDays {

    private final Today today;
    private final PublicationConfig config;
    private final AgroalDataSource database;
    private volatile @Nullable LocalDate first;
    private volatile @Nullable LocalDate counting;
    private volatile long seed;

    @Inject
    PublishedDays(Today today, PublicationConfig config, AgroalDataSource database) {
        this.today = today;
        this.config = config;
        this.database = database;
    }

    /** Tells the first day of the record, if any, the one that is being counted, and the seed of noise. */
    public void counted(@Nullable LocalDate firstOn, @Nullable LocalDate countingOn, long noise) {
        seed = noise;
        first = firstOn;
        counting = countingOn;
    }

    /** The last published day. */
    public LocalDate last() {
        LocalDate month = lastMonth();
        LocalDate began = first;
        boolean isOpening = began != null && began.isAfter(month) && (config.opening() || isOver(began));
        return isOpening && began != null ? began : month;
    }

    /** The published day that is asked for, the last one by default; FORBIDDEN where it is none. */
    public LocalDate of(@Nullable LocalDate asOf, @Nullable LocalDate knownAt) {
        LocalDate through = counting();
        LocalDate day = asOf == null ? last() : asOf;
        boolean isPublished = day.equals(last()) || (isMonthEnd(day) && !day.isAfter(lastMonth()));
        if (!isPublished || (knownAt != null && !knownAt.equals(day))) {
            throw Problem.forbidden(
                    "Angka ini diterbitkan untuk hari terakhir bulan yang lalu, sebagaimana diketahui pada hari itu; yang terakhir "
                            + last() + ".",
                    "These numbers are published for last days of past months, as known on that day; the last one is "
                            + last() + ".");
        }
        if (through == null || through.isBefore(day) || (through.equals(day) && isOver(day))) {
            throw new Problem(
                    ErrorCode.UNAVAILABLE,
                    Message.of(
                            "Statistik belum dihitung sampai " + day + ". Coba lagi sebentar lagi.",
                            "Statistics are not counted up to " + day + " yet. Try again shortly."));
        }
        return day;
    }

    /** Read where nobody told it yet: a request may come before the projector's first turn. */
    private @Nullable LocalDate counting() {
        if (counting == null) {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement =
                            connection.prepareStatement("SELECT first_on, counting_on, seed FROM statistic_progress");
                    ResultSet row = statement.executeQuery()) {
                row.next();
                counted(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getLong(3));
            } catch (SQLException failure) {
                throw new IllegalStateException("The progress of statistics cannot be read", failure);
            }
        }
        return counting;
    }

    /** The noise of this database, once a day was asked for. */
    public Noise noise() {
        return new Noise(seed);
    }

    private LocalDate lastMonth() {
        LocalDate month = today.get().withDayOfMonth(1).minusDays(1);
        return isOver(month) ? month : month.withDayOfMonth(1).minusDays(1);
    }

    /** Whether a whole day has passed since. */
    private boolean isOver(LocalDate day) {
        return day.plusDays(1).isBefore(today.get());
    }

    public static boolean isMonthEnd(LocalDate day) {
        return day.plusDays(1).getDayOfMonth() == 1;
    }
}
