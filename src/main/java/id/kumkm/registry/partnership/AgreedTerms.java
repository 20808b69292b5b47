package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.Rejections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the deal is: all that a contract says of it but its last day. Both sides confirmed it, so no addendum of one side
 * changes it: what is agreed on now is a contract of its own.
 */
final class AgreedTerms {

    private final Map<String, Optional<Object>> parts = new LinkedHashMap<>();
    private final Set<String> filledIn = new HashSet<>();

    /** One of them, by its path in the terms. */
    AgreedTerms with(String path, @Nullable Object value) {
        parts.put(path, Optional.ofNullable(value));
        return this;
    }

    /** The same of what one side may fill in later, and stays from then on. */
    AgreedTerms withGiven(String path, @Nullable Object value) {
        filledIn.add(path);
        return value == null ? this : with(path, value);
    }

    /**
     * Adds which of them are others now.
     *
     * @param corrects true of who may put right what one side filled in
     */
    void checkKept(AgreedTerms now, boolean corrects, Rejections rejections) {
        parts.forEach((path, value) -> {
            boolean kept = value.equals(now.parts.get(path));
            if (!kept && !filledIn.contains(path)) {
                rejections.add(
                        "CONFIRMED_TERMS",
                        path,
                        "Isi ini sudah dikonfirmasi kedua pihak; akhiri kemitraan ini dan catat yang baru.",
                        "Both sides confirmed this; end the partnership and register the new one.");
            } else if (!kept && !corrects) {
                rejections.add(
                        "CONFIRMED_TERMS",
                        path,
                        "Isi ini sudah tercatat pada kemitraan yang berlaku; koreksinya oleh kementerian.",
                        "This stands in a partnership that counts; the ministry corrects it.");
            }
        });
    }
}
