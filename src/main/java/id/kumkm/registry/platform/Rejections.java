package id.kumkm.registry.platform;

import java.util.ArrayList;
import java.util.List;

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
        all.add(new Rejection(code, List.of((prefix + path).split("\\.")), Message.of(indonesian, english)));
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public List<Rejection> all() {
        return List.copyOf(all);
    }
}
