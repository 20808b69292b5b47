package id.kumkm.registry.edge;

import graphql.language.SourceLocation;
import id.kumkm.registry.platform.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document or its variables that do not fit the schema: all that was found, up to a few, which are enough to begin with. */
final class Mistakes extends Problem {

    private static final int MOST = 10;

    private final transient List<Mistake> all;

    Mistakes(List<Mistake> found) {
        super(found.get(0).problem().code(), found.get(0).problem().text());
        this.all = found.stream().distinct().limit(MOST).toList();
    }

    static Mistakes of(Problem problem, @Nullable SourceLocation location) {
        return new Mistakes(List.of(new Mistake(problem, location)));
    }

    List<Mistake> all() {
        return all;
    }
}
