package id.kumkm.registry.embedded.sample;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Every village of the country, each with its share of the sample; where Solo is shown it has far more than its due. */
final class Villages {

    static final String SOLO = "33.72";

    /** Steps of the golden ratio fill the whole evenly, however many there are, so that no kelurahan stays empty. */
    private static final double GOLDEN = 0.6180339887498949;

    /** A prime, so that its steps come to every village of any number of them before they come to one again. */
    private static final long STEP = 48_611;

    private final List<Village> villages;
    private final double[] upToShown;
    private final double[] upTo;
    /** The city that is shown, then the rest. */
    private final List<Village> soloFirst;

    private final int inSolo;

    private Villages(List<Village> villages) {
        this.villages = villages;
        this.upToShown = sums(villages, Area::shown);
        this.upTo = sums(villages, Area::country);
        this.soloFirst = villages.stream()
                .sorted(Comparator.comparing((Village village) -> !village.isInside(SOLO)))
                .toList();
        this.inSolo = (int)
                villages.stream().filter(village -> village.isInside(SOLO)).count();
    }

    /** The share of a village and of all before it. */
    private static double[] sums(List<Village> villages, ToDoubleFunction<Area> weight) {
        Map<Area, Integer> sizes = new HashMap<>();
        villages.forEach(village -> sizes.merge(village.area(), 1, Integer::sum));
        double[] sums = new double[villages.size()];
        double sum = 0;
        for (int at = 0; at < sums.length; at++) {
            Area area = villages.get(at).area();
            sum += weight.applyAsDouble(area) / Objects.requireNonNull(sizes.get(area));
            sums[at] = sum;
        }
        return sums;
    }

    /** A region that shares a weight, where Solo is shown and in the country, and for the map a rough place. */
    record Area(String code, double shown, double country, double latitude, double longitude, double spread) {}

    record Village(String code, String name, Area area) {

        boolean isInside(String region) {
            return code.startsWith(region + ".");
        }

        boolean isKelurahan() {
            return code.charAt(9) == '1';
        }

        /** As written in a NIK. */
        String districtDigits() {
            return code.substring(0, 8).replace(".", "");
        }
    }

    /** The villages of the reference data, by the areas of the sample. */
    static Villages ofReferenceData() {
        Map<String, Area> areas = new HashMap<>();
        SampleFile.rows("/sample/areas.csv", 6).forEach(row -> areas.put(row[0], area(row)));
        return new Villages(SampleFile.rows("/regions/villages.csv", 3).stream()
                .map(row -> new Village(row[0], row[2], areaOf(row[0], areas)))
                .toList());
    }

    /** The village at a place between 0 and 1 of the whole. */
    Village at(double share, boolean shown) {
        double[] sums = shown ? upToShown : upTo;
        int found = Arrays.binarySearch(sums, share * sums[sums.length - 1]);
        return villages.get(Math.min(found < 0 ? -found - 1 : found + 1, villages.size() - 1));
    }

    /** The village of a numbered record. */
    Village spread(long seed, int number, boolean shown) {
        return at((new Dice(seed, -1).share() + number * GOLDEN) % 1, shown);
    }

    /** Another one for each number; null when there are no more. */
    @Nullable
    Village each(int number) {
        if (number >= villages.size()) {
            return null;
        }
        int rest = villages.size() - inSolo;
        return soloFirst.get(number < inSolo ? number : inSolo + (int) ((number - inSolo) * STEP % rest));
    }

    private static Area area(String[] row) {
        double[] numbers =
                Arrays.stream(row).skip(1).mapToDouble(Double::parseDouble).toArray();
        return new Area(row[0], numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
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
}
