package id.kumkm.registry.statistics;

import id.kumkm.registry.support.Dice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Owners of three provinces, at the ends of three months: some come, some go, of some the sex gets known. Two provinces are
 * small, one has next to nobody; often all who come in a month are of one sex.
 */
final class Invented {

    static final int MONTHS = 3;
    static final List<String> PROVINCES = List.of("11", "12", "13");
    static final List<@Nullable String> VALUES = Arrays.asList("LAKI_LAKI", "PEREMPUAN", null);

    /** One owner at the end of a month: the place of its sex among the values; and whether it is linked. */
    private record Owner(int province, int value, boolean linked) {}

    /** By month; an owner has the same place in each, null while it is not there. */
    private final List<List<@Nullable Owner>> months = new ArrayList<>();

    private final Dice dice;

    Invented(Dice dice) {
        this.dice = dice;
        months.add(new ArrayList<>());
        for (int province = 0; province < PROVINCES.size(); province++) {
            come(months.get(0), province, province == 2 ? dice.below(3) : dice.below(30));
        }
        while (months.size() < MONTHS) {
            months.add(next(months.get(months.size() - 1)));
        }
    }

    private List<@Nullable Owner> next(List<@Nullable Owner> last) {
        List<@Nullable Owner> next = new ArrayList<>();
        int restless = dice.below(12);
        for (Owner owner : last) {
            next.add(owner != null && dice.chance(restless) ? changed(owner) : owner);
        }
        for (int province = 0; province < PROVINCES.size() - 1; province++) {
            come(next, province, dice.chance(70) ? 10 + dice.below(12) : dice.below(4));
        }
        return next;
    }

    private @Nullable Owner changed(Owner owner) {
        return switch (dice.below(3)) {
            case 0 -> null;
            case 1 -> new Owner(owner.province, dice.below(3), owner.linked);
            default -> new Owner(owner.province, owner.value, !owner.linked);
        };
    }

    private void come(List<@Nullable Owner> owners, int province, int many) {
        int only = dice.chance(40) ? dice.below(3) : -1;
        boolean linked = dice.chance(40);
        for (int one = 0; one < many; one++) {
            owners.add(new Owner(province, only < 0 ? dice.below(3) : only, linked || dice.chance(40)));
        }
    }

    /** What the service reads of the end of a month. */
    List<LinkageCount> counts(int month) {
        return IntStream.range(0, PROVINCES.size() * VALUES.size())
                .mapToObj(at -> {
                    int[] numbers = {0, 0};
                    for (Owner owner : months.get(month)) {
                        if (owner != null && owner.province == at / 3 && owner.value == at % 3) {
                            numbers[0] += owner.linked ? 1 : 0;
                            numbers[1]++;
                        }
                    }
                    return new LinkageCount(PROVINCES.get(at / 3), VALUES.get(at % 3), numbers[0], numbers[1], 0, 0);
                })
                .toList();
    }

    /** How many came into a number of a province between two months, or of the nation for null; another sex is another one. */
    int came(@Nullable String province, boolean linked, int from, int to) {
        return (int) IntStream.range(0, months.get(MONTHS - 1).size())
                .filter(at -> {
                    Owner after = at(to, at, province, linked);
                    Owner before = at(from, at, province, linked);
                    return after != null && (before == null || before.value != after.value);
                })
                .count();
    }

    private @Nullable Owner at(int month, int place, @Nullable String province, boolean linked) {
        List<@Nullable Owner> owners = months.get(month);
        Owner owner = place < owners.size() ? owners.get(place) : null;
        boolean counts = owner != null
                && (province == null || PROVINCES.indexOf(province) == owner.province)
                && (owner.linked || !linked);
        return counts ? Objects.requireNonNull(owner) : null;
    }
}
