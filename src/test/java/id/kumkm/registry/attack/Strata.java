package id.kumkm.registry.attack;

import id.kumkm.registry.attack.Nation.Body;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** How often something holds of bodies of the same regency, scale and category of KBLI. */
final class Strata {

    private final Map<String, int[]> counts = new HashMap<>();
    private final Function<Body, String> category;

    Strata(List<Body> bodies, Function<Body, String> category, Predicate<Body> holds) {
        this.category = category;
        for (Body one : bodies) {
            int[] count = counts.computeIfAbsent(key(one), none -> new int[2]);
            count[0] += holds.test(one) ? 1 : 0;
            count[1]++;
        }
    }

    double base(Body body) {
        int[] count = counts.get(key(body));
        return count == null ? 0 : (double) count[0] / count[1];
    }

    private String key(Body body) {
        return body.regency() + " " + body.scale() + " " + category.apply(body);
    }
}
