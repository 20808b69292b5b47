package id.kumkm.registry.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** One transaction a piece of work. */
public final class Transactions {

    private Transactions() {}

    /**
     * Runs the work in a transaction of its own, and keeps what it did where its result says so. Two callers may both
     * find a number free and both take it; the second one fails on the unique index, and its work runs once more, when
     * it finds the number taken.
     */
    public static <T> T call(Supplier<T> work, Predicate<T> keep) {
        try {
            return once(work, keep);
        } catch (RuntimeException failure) {
            if (!isUniqueViolation(failure)) {
                throw failure;
            }
            return once(work, keep);
        }
    }

    private static <T> T once(Supplier<T> work, Predicate<T> keep) {
        Box<T> box = new Box<>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                T result = work.get();
                if (keep.test(result)) {
                    return result;
                }
                box.result = result;
                throw new Undone();
            });
        } catch (Undone undone) {
            return Objects.requireNonNull(box.result);
        }
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
        private @Nullable T result;
    }

    /** Marking a transaction for rollback would make its end fail; leaving it by an exception does not. */
    private static final class Undone extends RuntimeException {
        Undone() {
            super(null, null, false, false);
        }
    }
}
