package id.kumkm.registry.platform;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What a client is told of an exception: a {@link Problem} with a stable code, and no word of the cause. */
public final class Failures {

    private static final String CANCELLED = "57014";
    private static final String DISK_FULL = "53100";
    /** Of the function {@code feed_number}. */
    private static final String HISTORY_CHANGED = "KR001";
    /** At least as many as a pool has. */
    private static final int CONNECTIONS = 32;

    private static final Message UNAVAILABLE = Message.of(
            "Layanan sedang tidak tersedia. Coba lagi sebentar lagi.",
            "The service is unavailable at the moment. Try again shortly.");
    private static final Message STORAGE_IS_FULL = Message.of(
            "Penyimpanan data penuh. Tidak ada yang disimpan; hubungi pengelola layanan.",
            "The storage is full. Nothing was saved; tell the operators of the service.");
    private static final Message RESTORED = Message.of(
            "Registri dipulihkan dari salinan yang lebih lama setelah kursor ini dibuat. Baca daftar dari awal: sebagian dari"
                    + " yang sudah Anda baca mungkin tidak ada lagi.",
            "The registry was restored from an older copy after this cursor was made. Read the list from its beginning: some"
                    + " of what you have read may be there no longer.");
    private static final Message OUTCOME_UNKNOWN = Message.of(
            "Hubungan ke basis data terputus sebelum hasilnya diketahui. Perubahan ini mungkin sudah tersimpan: baca ulang"
                    + " data sebelum mengirimnya lagi.",
            "The database was lost before the result was known. The change may have been saved: read the record again"
                    + " before you send it once more.");
    private static final Message TIME_IS_UP = Message.of(
            "Permintaan melampaui batas waktu dan dihentikan. Persempit permintaan.",
            "The request went over its time limit and was stopped. Ask for less.");
    private static final Message UNAUTHENTICATED =
            Message.of("Token tidak ada atau tidak sah.", "The token is missing or not valid.");
    private static final Message FORBIDDEN =
            Message.of("Anda tidak berwenang untuk operasi ini.", "You are not allowed to do this.");
    private static final Message INTERNAL =
            Message.of("Terjadi kesalahan pada layanan.", "Something went wrong in the service.");

    private Failures() {}

    public static Problem of(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof OIDCException) {
                return unavailable();
            }
            if (cause instanceof UnauthorizedException
                    || cause instanceof AuthenticationFailedException
                    || cause instanceof AuthenticationException) {
                return unauthenticated();
            }
            if (cause instanceof ForbiddenException) {
                return new Problem(ErrorCode.FORBIDDEN, FORBIDDEN);
            }
            if (cause instanceof SQLException sql && CANCELLED.equals(sql.getSQLState())) {
                return timeIsUp();
            }
            if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
                return new Problem(ErrorCode.UNAVAILABLE, STORAGE_IS_FULL);
            }
            if (cause instanceof SQLException sql && HISTORY_CHANGED.equals(sql.getSQLState())) {
                return new Problem(ErrorCode.HISTORY_CHANGED, RESTORED);
            }
            if (isConnectionLoss(cause)) {
                return unavailable();
            }
        }
        return new Problem(ErrorCode.INTERNAL, INTERNAL);
    }

    public static Problem unauthenticated() {
        return new Problem(ErrorCode.UNAUTHENTICATED, UNAUTHENTICATED);
    }

    public static Problem unavailable() {
        return new Problem(ErrorCode.UNAVAILABLE, UNAVAILABLE);
    }

    public static Problem outcomeUnknown() {
        return new Problem(ErrorCode.OUTCOME_UNKNOWN, OUTCOME_UNKNOWN);
    }

    public static Problem timeIsUp() {
        return new Problem(ErrorCode.UNAVAILABLE, TIME_IS_UP);
    }

    /** SQLSTATE classes 08 (connection), 53 (resources) and 57P (shutdown), and a pool that has no connection to give. */
    public static boolean isConnectionLoss(Throwable cause) {
        if (cause instanceof SQLNonTransientConnectionException || cause instanceof SQLTransientException) {
            return true;
        }
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }

    /**
     * Whether the connection was lost before anything came of it: the server ended it (57P01 to 57P03), or it broke while
     * the pool held it (08003, 08006). A restart of the server breaks all of the pool's at once.
     */
    public static boolean isWorthRetrying(Throwable failure, int tried) {
        for (Throwable cause = failure; cause != null && tried <= CONNECTIONS; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                return state.startsWith("57P0") || state.equals("08003") || state.equals("08006");
            }
        }
        return false;
    }

    /** True where the failure is the caller's or the database's, and not a fault of ours that needs a stack trace. */
    public static boolean isExpected(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return of(cause).code() != ErrorCode.INTERNAL;
    }
}
