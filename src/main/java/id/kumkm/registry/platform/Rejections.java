package id.kumkm.registry.platform;

import java.util.ArrayList;
import java.util.List;

/** Collects every rejection of one input, so that a caller sees all of them at once. */
public final class Rejections {

    private final List<Rejection> all = new ArrayList<>();

    public void add(String code, String path, String indonesian, String english) {
        all.add(new Rejection(code, List.of(("input." + path).split("\\.")), Message.of(indonesian, english)));
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public List<Rejection> all() {
        return List.copyOf(all);
    }
}
