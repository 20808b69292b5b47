package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.Rejections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the deal is: all that a contract says of it but its last day. Both sides confirmed it, so no addendum of one side
 * changes it: what is agreed on now is a contract of its own.
 */
final class AgreedTerms {

    private final Map<String, Optional<Object>> parts = new LinkedHashMap<>();

    /** One of them, by its path in the terms. */
    AgreedTerms with(String path, @Nullable Object value) {
        parts.put(path, Optional.ofNullable(value));
        return this;
    }

    /** The same of what may be filled in later, and stays from then on. */
    AgreedTerms withGiven(String path, @Nullable Object value) {
        return value == null ? this : with(path, value);
    }

    /** Adds which of them are others now. */
    void checkKept(AgreedTerms now, Rejections rejections) {
        parts.forEach((path, value) -> {
            if (!value.equals(now.parts.get(path))) {
                rejections.add(
                        "CONFIRMED_TERMS",
                        path,
                        "Isi ini sudah dikonfirmasi kedua pihak; akhiri kemitraan ini dan catat yang baru.",
                        "Both sides confirmed this; end the partnership and register the new one.");
            }
        });
    }
}
