package id.kumkm.registry.platform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects every rejection of one input, so that a caller sees all of them at once. */
public final class Rejections {

    private final List<Rejection> all;
    private final String prefix;

    public Rejections() {
        this(new ArrayList<>(), "input.");
    }

    private Rejections(List<Rejection> all, String prefix) {
        this.all = all;
        this.prefix = prefix;
    }

    /** The same collection for a part of the input: paths given to it start at that member. */
    public Rejections in(String member) {
        return new Rejections(all, prefix + member + ".");
    }

    public void add(String code, String path, String indonesian, String english) {
        add(code, path, indonesian, english, null);
    }

    private void add(String code, String path, String indonesian, String english, @Nullable Integer currentVersion) {
        List<String> whole = List.of((prefix + path).split("\\."));
        all.add(new Rejection(code, whole, Message.of(indonesian, english), currentVersion));
    }

    /**
     * The caller has seen another version than the one that stands.
     *
     * @param current the one that stands; null where the caller may not read it
     */
    public void addConflict(@Nullable Integer current) {
        add(
                "VERSION_CONFLICT",
                "expectedVersion",
                "Data sudah berubah; baca ulang dahulu.",
                "The record has moved on; read it again.",
                current);
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public List<Rejection> all() {
        return List.copyOf(all);
    }
}
