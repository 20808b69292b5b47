package id.kumkm.registry.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** One transaction a piece of work. */
public final class Transactions {

    private Transactions() {}

    /**
     * Runs the work in a transaction of its own, and keeps what it did where its result says so. It runs once more where
     * nothing came of it and trying again helps: two callers may both find a number free and both take it, when the second
     * one fails on the unique index and then finds the number taken; and a connection of the pool may have been lost.
     */
    public static <T> T call(Supplier<T> work, Predicate<T> keep) {
        for (int tried = 1; ; tried++) {
            try {
                return once(work, keep);
            } catch (RuntimeException failure) {
                boolean again = tried == 1 && isUniqueViolation(failure) || Failures.isWorthRetrying(failure, tried);
                if (!again) {
                    throw failure;
                }
            }
        }
    }

    private static <T> T once(Supplier<T> work, Predicate<T> keep) {
        Box<T> box = new Box<>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                T result = work.get();
                if (keep.test(result)) {
                    box.isCommitting = true;
                    return result;
                }
                box.result = result;
                throw new Undone();
            });
        } catch (Undone undone) {
            return Objects.requireNonNull(box.result);
        } catch (RuntimeException failure) {
            if (box.isCommitting && !isRefusal(failure)) {
                throw Failures.outcomeUnknown();
            }
            throw failure;
        }
    }

    /** Whether PostgreSQL itself refused the commit, or what was written just before it: then nothing was saved. */
    private static boolean isRefusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return !Failures.isConnectionLoss(sql);
            }
        }
        return false;
    }

    private static boolean isUniqueViolation(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                return violation.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE;
            }
        }
        return false;
    }

    private static final class Box<T> {
        private boolean isCommitting;
        private @Nullable T result;
    }

    /** Marking a transaction for rollback would make its end fail; leaving it by an exception does not. */
    private static final class Undone extends RuntimeException {
        Undone() {
            super(null, null, false, false);
        }
    }
}
