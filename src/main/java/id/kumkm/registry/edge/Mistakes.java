package id.kumkm.registry.edge;

import id.kumkm.registry.platform.Problem;
import java.util.List;

/** A document or its variables that do not fit the schema: all that was found, up to a few, which are enough to begin with. */
class Mistakes extends Problem {

    private static final int MOST = 10;

    private final transient List<Mistake> all;

    Mistakes(List<Mistake> found) {
        super(found.get(0).problem().code(), found.get(0).problem().text());
        this.all = found.stream().distinct().limit(MOST).toList();
    }

    List<Mistake> all() {
        return all;
    }
}
