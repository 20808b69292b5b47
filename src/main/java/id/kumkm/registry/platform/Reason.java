package id.kumkm.registry.platform;

import org.jspecify.annotations.Nullable;

/** Reasons that officials give for a change. They stand in the history. */
public final class Reason {

    private static final int LONGEST = 500;

    private Reason() {}

    /** The reason as it is kept; REQUIRED where one is given that says nothing. */
    public static @Nullable String clean(@Nullable String written, Rejections rejections) {
        if (written != null && Text.isBlank(written)) {
            rejections.add("REQUIRED", "reason", "Alasan wajib diisi.", "The reason is required.");
            return null;
        }
        return Text.clean(written, LONGEST, "reason", rejections);
    }

    /** What is wrong with it. */
    public static Rejections check(@Nullable String written) {
        Rejections rejections = new Rejections();
        clean(written, rejections);
        return rejections;
    }
}
