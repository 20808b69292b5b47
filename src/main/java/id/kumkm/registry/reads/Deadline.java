package id.kumkm.registry.reads;

import id.kumkm.registry.platform.Failures;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long a request may keep PostgreSQL busy: until its time is over or its client has left. Whoever made it calls
 * {@link #check} now and then while a statement runs.
 */
public final class Deadline {

    private static final String KEY = Deadline.class.getName();

    /** What stops a statement, such as {@code java.sql.Statement::cancel}; called again while the statement goes on. */
    @FunctionalInterface
    public interface Cancellable {
        void cancel() throws Exception;
    }

    private final long end;
    private final BooleanSupplier hasLeft;
    private final Set<Deadline> running;
    private @Nullable Cancellable statement;

    /**
     * @param end by {@link System#nanoTime}
     * @param running where this is as long as a statement of it runs
     */
    public Deadline(long end, BooleanSupplier hasLeft, Set<Deadline> running) {
        this.end = end;
        this.hasLeft = hasLeft;
        this.running = running;
    }

    public static Deadline of(RoutingContext context) {
        return Objects.requireNonNull(context.get(KEY));
    }

    public void keepIn(RoutingContext context) {
        context.put(KEY, this);
    }

    /** Before each statement; UNAVAILABLE where nothing more may run. */
    public synchronized void begin(Cancellable next) {
        require();
        if (statement != null) {
            throw new IllegalStateException("A request runs one statement at a time");
        }
        statement = next;
        running.add(this);
    }

    /** After each statement, however it ended. Waits for a cancel under way, which would hit the next one otherwise. */
    public synchronized void end() {
        statement = null;
        running.remove(this);
    }

    /** Stops what runs if it may not go on. */
    public synchronized void check() throws Exception {
        if (statement != null && isOver()) {
            statement.cancel();
        }
    }

    /** Before each piece of work that takes its time without a statement; UNAVAILABLE where nothing more may run. */
    public void require() {
        if (isOver()) {
            throw Failures.timeIsUp();
        }
    }

    /** The time that is left; negative once it is over. */
    public Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    public boolean isOver() {
        return end - System.nanoTime() < 0 || hasLeft.getAsBoolean();
    }
}
