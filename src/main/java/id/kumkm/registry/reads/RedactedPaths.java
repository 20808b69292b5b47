package id.kumkm.registry.reads;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order of extensions.redacted: by path, whatever order the fields were read in. */
public final class RedactedPaths {

    private static final Comparator<List<Object>> BY_PATH = RedactedPaths::compare;

    private RedactedPaths() {}

    public static List<List<Object>> sorted(Collection<List<Object>> paths) {
        return paths.stream().sorted(BY_PATH).toList();
    }

    private static int compare(List<Object> one, List<Object> other) {
        for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
            int order = one.get(at) instanceof Integer index && other.get(at) instanceof Integer to
                    ? index.compareTo(to)
                    : one.get(at).toString().compareTo(other.get(at).toString());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
