package id.kumkm.registry.platform;

import org.jspecify.annotations.Nullable;

/** A number of people as it may be kept: none is negative, and the sum of several is still a number of GraphQL's Int. */
public final class Count {

    /** A third of all who live in Indonesia. */
    private static final int MOST = 100_000_000;

    private Count() {}

    /** The count; null, and INVALID_NUMBER, where there cannot be so many. */
    public static @Nullable Integer of(@Nullable Integer said, String path, Rejections rejections) {
        if (said != null && (said < 0 || said > MOST)) {
            rejections.add(
                    "INVALID_NUMBER",
                    path,
                    "Jumlah harus antara 0 dan " + MOST + ".",
                    "The count must lie between 0 and " + MOST + ".");
            return null;
        }
        return said;
    }
}
