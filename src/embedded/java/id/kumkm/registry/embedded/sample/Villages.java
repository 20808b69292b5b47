package id.kumkm.registry.embedded.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every village of the country, each with its share of the sample; those of Solo have far more than their due. */
final class Villages {

    private final List<Village> villages;
    /** The share of a village and of all before it. */
    private final double[] upTo;

    private Villages(List<Village> villages) {
        this.villages = villages;
        this.upTo = new double[villages.size()];
        Map<Area, Integer> sizes = new HashMap<>();
        villages.forEach(village -> sizes.merge(village.area(), 1, Integer::sum));
        double sum = 0;
        for (int at = 0; at < upTo.length; at++) {
            Area area = villages.get(at).area();
            sum += area.weight() / Objects.requireNonNull(sizes.get(area));
            upTo[at] = sum;
        }
    }

    /** A region that shares a weight and, for the map, a rough place. */
    record Area(String code, double weight, double latitude, double longitude, double spread) {}

    record Village(String code, String name, Area area) {

        boolean isInside(String region) {
            return code.startsWith(region + ".");
        }

        /** As written in a NIK. */
        String districtDigits() {
            return code.substring(0, 8).replace(".", "");
        }
    }

    /** The villages of the reference data, by the areas of the sample. */
    static Villages ofReferenceData() {
        Map<String, Area> areas = new HashMap<>();
        rows("/sample/areas.csv", 5).map(Villages::area).forEach(area -> areas.put(area.code(), area));
        return new Villages(rows("/regions/villages.csv", 3)
                .map(row -> new Village(row[0], row[2].replace("\"", ""), areaOf(row[0], areas)))
                .toList());
    }

    /** The village at a place between 0 and 1 of the whole. */
    Village at(double share) {
        int found = Arrays.binarySearch(upTo, share * upTo[upTo.length - 1]);
        return villages.get(Math.min(found < 0 ? -found - 1 : found + 1, villages.size() - 1));
    }

    private static Area area(String[] row) {
        return new Area(
                row[0],
                Double.parseDouble(row[1]),
                Double.parseDouble(row[2]),
                Double.parseDouble(row[3]),
                Double.parseDouble(row[4]));
    }

    private static Area areaOf(String village, Map<String, Area> areas) {
        for (int end : new int[] {8, 5}) {
            @Nullable Area own = areas.get(village.substring(0, end));
            if (own != null) {
                return own;
            }
        }
        return Objects.requireNonNull(areas.get(village.substring(0, 2)), village);
    }

    private static Stream<String[]> rows(String file, int columns) {
        var bytes = Objects.requireNonNull(Villages.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", columns)).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
