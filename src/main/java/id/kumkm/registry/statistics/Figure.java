package id.kumkm.registry.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One number of the published list in all provinces and the nation. Nothing is told of it in which these together, of one
 * month or of two, would tell a count exactly.
 */
final class Figure {

    private final Map<String, Month> provinces = new TreeMap<>();
    private final Month nation;
    private final boolean isNationOpen;
    private final boolean areProvincesOpen;

    /** Of the counts by province and sex at the ends of two months, the later one second. */
    Figure(List<LinkageCount> before, List<LinkageCount> now, ToIntFunction<LinkageCount> number) {
        for (LinkageCount count : now) {
            if (count.region() != null) {
                provinces.computeIfAbsent(
                        count.region(),
                        province -> new Month(
                                Published.counts(before, province, number), Published.counts(now, province, number)));
            }
        }
        nation = provinces.values().stream().reduce(Month.NONE, Month::plus);
        isNationOpen = nation.isTold() && agree(nation.known(), month -> Month.known(month.before()));
        areProvincesOpen = agree(nation(), Month::known) && agree(Month.known(nation.before()), Month::known);
    }

    /** Whether a nation and its provinces leave each other's counts open; what lies between both came or went. */
    private boolean agree(Box whole, Function<Month, Box> known) {
        List<Box> parts = new ArrayList<>(provinces.values().stream().map(known).toList());
        Box sum = parts.stream().reduce(Box.any(0), Box::plus);
        int more = whole.total() - sum.total();
        Box between = Box.any(Math.abs(more));
        if (more < 0) {
            return Box.areOpen(sum, List.of(whole, between)) && Box.areOpen(whole.plus(between), parts);
        }
        parts.add(between);
        return Box.areOpen(whole, parts);
    }

    private Box nation() {
        return isNationOpen ? nation.known() : Box.any(Month.total(nation.now()));
    }

    private Month month(@Nullable String province) {
        return province == null ? nation : Objects.requireNonNull(provinces.get(province));
    }

    private Box known(@Nullable String province) {
        return province == null ? nation() : month(province).known();
    }

    Set<String> provinces() {
        return provinces.keySet();
    }

    /** Whether it is told of a province, or of the nation where that is null. */
    boolean isTold(@Nullable String province) {
        return province == null
                ? isNationOpen
                : areProvincesOpen && month(province).isTold();
    }

    /** The same beside another number, of a whole of which this counts a part. */
    boolean isToldIn(Figure whole, @Nullable String province) {
        return isTold(province)
                && isOpenIn(known(province), whole.known(province))
                && isOpenIn(known(province), whole.nation());
    }

    private static boolean isOpenIn(Box part, Box whole) {
        return Box.areOpen(whole, List.of(part, Box.any(whole.total() - part.total())));
    }

    /** What is told of it. */
    int at(@Nullable String province, int place) {
        return Rounding.nearest(month(province).now()[place]);
    }
}
