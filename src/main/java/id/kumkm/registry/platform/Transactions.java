package id.kumkm.registry.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** One transaction a piece of work. */
public final class Transactions {

    private Transactions() {}

    /**
     * Runs the work in a transaction of its own. Two callers may both find a number free and both take it; the second
     * one fails on the unique index, and its work runs once more, when it finds the number taken.
     */
    public static <T> T call(Supplier<T> work) {
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } catch (RuntimeException failure) {
            if (!isUniqueViolation(failure)) {
                throw failure;
            }
            return QuarkusTransaction.requiringNew().call(work::get);
        }
    }

    /** The work has found a reason to leave nothing behind. */
    public static void undo() {
        QuarkusTransaction.setRollbackOnly();
    }

    private static boolean isUniqueViolation(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                return violation.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE;
            }
        }
        return false;
    }
}
