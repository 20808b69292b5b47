package id.kumkm.registry.total;

import id.kumkm.registry.oracle.Counterparts;
import id.kumkm.registry.support.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By which categories of KBLI a record is found, from what is written of it ("KBLI_2020 13121"). */
final class Categories {

    /** Of each code of any length. */
    private final Map<String, String> categories;

    private Categories(Map<String, String> categories) {
        this.categories = categories;
    }

    static Categories read(Connection owner) throws SQLException {
        return new Categories(
                Database.texts(owner, "SELECT version || ' ' || code || '=' || category FROM kbli").stream()
                        .map(row -> row.split("="))
                        .collect(Collectors.toMap(row -> row[0], row -> row[1])));
    }

    Set<String> of(List<String> activities) {
        Set<String> found = new TreeSet<>();
        for (String version : List.of("KBLI_2020", "KBLI_2025")) {
            List<String> own = activities.stream()
                    .filter(activity -> activity.startsWith(version))
                    .toList();
            Stream<String> said =
                    own.isEmpty() ? activities.stream().map(activity -> known(version, activity)) : own.stream();
            said.filter(Objects::nonNull)
                    .map(code -> version + " " + categories.get(code))
                    .forEach(found::add);
        }
        return found;
    }

    private static String known(String version, String activity) {
        String place = Counterparts.place(version, activity.split(" ")[1]);
        return place == null ? null : version + " " + place;
    }
}
