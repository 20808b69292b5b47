package id.kumkm.registry.attack;

import id.kumkm.registry.attack.Nation.Body;
import java.util.Set;
import java.util.function.Function;

/** A cell of a table: micro and small businesses of a region, of one value of a dimension or of all. */
record Place(String region, String dimension, String value) {

    static final Set<String> SMALL = Set.of("MIKRO", "KECIL");

    /** The place of a group of an answer, by the region that was asked for and the group's own region and value. */
    static Place of(String asked, String dimension, String group) {
        String[] parts = group.split("\\|");
        boolean isTotal = group.isEmpty();
        String region = isTotal || parts[0].equals("null") ? asked : parts[0];
        String value = isTotal || dimension.equals("ALL") ? "" : parts[1];
        return new Place(region, value.isEmpty() ? "ALL" : dimension, value);
    }

    boolean holds(Body one, Function<Body, String> category) {
        return SMALL.contains(one.scale())
                && one.region().startsWith(region)
                && (value.isEmpty() || value.equals(valueOf(one, dimension, category)));
    }

    static String valueOf(Body one, String dimension, Function<Body, String> category) {
        return switch (dimension) {
            case "SCALE" -> one.scale();
            case "LEGAL_FORM" -> one.form();
            case "KBLI_2020_CATEGORY" -> category.apply(one);
            case "KBLI_2020_DIVISION" -> one.code().substring(0, 2);
            default -> "";
        };
    }
}
