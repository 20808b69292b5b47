package id.kumkm.registry.reads;

import id.kumkm.registry.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for: forward by {@code first} and {@code after}, backward by {@code last} and {@code before}. */
public record PageRequest(
        int size, boolean backward, @Nullable String cursor) {

    public static final int DEFAULT = 20;
    public static final int LARGEST = 100;

    /** The page of the Relay arguments; BAD_REQUEST where they contradict each other or are out of bounds. */
    public static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        boolean backward = last != null || before != null;
        if (backward && (first != null || after != null)) {
            throw Problem.badRequest(
                    "Gunakan first dengan after, atau last dengan before.",
                    "Use first with after, or last with before.");
        }
        Integer size = backward ? last : first;
        if (size != null && (size < 1 || size > LARGEST)) {
            throw Problem.badRequest(
                    "first dan last harus antara 1 dan " + LARGEST + ".",
                    "first and last must lie between 1 and " + LARGEST + ".");
        }
        return new PageRequest(size == null ? DEFAULT : size, backward, backward ? before : after);
    }
}
