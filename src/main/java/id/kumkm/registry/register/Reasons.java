package id.kumkm.registry.register;

import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import org.jspecify.annotations.Nullable;

/** Reasons that officials give for a change. They stand in the record's history. */
final class Reasons {

    private static final int LONGEST = 500;

    private Reasons() {}

    static Rejections check(@Nullable String reason) {
        Rejections rejections = new Rejections();
        Text.clean(reason, LONGEST, "reason", rejections);
        return rejections;
    }
}
