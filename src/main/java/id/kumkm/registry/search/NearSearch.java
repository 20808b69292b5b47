package id.kumkm.registry.search;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Totals;
import id.kumkm.registry.register.Near;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A search around a point, checked: BAD_REQUEST where it is none. */
record NearSearch(Near near, @Nullable List<BodyKind> kinds) {

    /** Before all others. */
    private static final UUID FIRST = new UUID(0, 0);

    static NearSearch of(Near near, @Nullable List<BodyKind> kinds) {
        return new NearSearch(near.checked(), kinds);
    }

    static NearSearch of(Arguments arguments) {
        Near near = new Near(number(arguments, "latitude"), number(arguments, "longitude"), number(arguments, "km"));
        return of(near, arguments.list("kinds", BodyKind.class));
    }

    private static Double number(Arguments arguments, String name) {
        return Objects.requireNonNull(arguments.get(name, Double.class));
    }

    /** The bodies of a page, with their distances, as a table: it looks no farther than the page does. */
    Sql found(PageRequest page, Cursors cursors) {
        double beyond = -1;
        UUID beyondId = FIRST;
        if (page.cursor() != null) {
            String[] position = cursors.decode(toString(), page.cursor());
            beyond = Double.parseDouble(position[0]);
            beyondId = UUID.fromString(position[1]);
        }
        return nearest(beyond, beyondId, page.size() + 1);
    }

    /** The nearest bodies of the whole circle, as many as are counted and one more. */
    Sql counted() {
        return nearest(-1, FIRST, Totals.COUNTED + 1);
    }

    /** All bodies of the circle, by what PostgreSQL looks into to estimate how many they are. */
    Sql estimated() {
        return new Sql()
                .append(
                        "search_nearby(?, ?, ?, ?)",
                        NameSearch.names(kinds),
                        near.latitude(),
                        near.longitude(),
                        near.km());
    }

    private Sql nearest(double beyond, UUID beyondId, int wanted) {
        return new Sql()
                .append(
                        "search_nearest(?, ?, ?, ?, ?, ?, ?)",
                        NameSearch.names(kinds),
                        near.latitude(),
                        near.longitude(),
                        near.km(),
                        beyond,
                        beyondId,
                        wanted);
    }
}
