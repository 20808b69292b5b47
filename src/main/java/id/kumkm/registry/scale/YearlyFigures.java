package id.kumkm.registry.scale;

import id.kumkm.registry.platform.Rejections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figures of one body, year by year. */
public final class YearlyFigures {

    private YearlyFigures() {}

    /** Each year given replaces that year, the others stay; null clears them all. */
    public static void describe(
            List<Figures> known, UUID body, @Nullable List<FiguresInput> inputs, int thisYear, Rejections rejections) {
        if (inputs == null) {
            known.clear();
            return;
        }
        Set<Integer> years = new HashSet<>();
        for (int at = 0; at < inputs.size(); at++) {
            FiguresInput input = inputs.get(at);
            if (input != null && !years.add(input.year())) {
                rejections.add(
                        "DUPLICATE_YEAR", at + ".year", "Tahun ini sudah disebut.", "The year is given already.");
            } else if (Figures.accepts(input, thisYear, at, rejections)) {
                ofYear(known, body, input.year()).describe(input, at, rejections);
            }
        }
    }

    private static Figures ofYear(List<Figures> known, UUID body, int year) {
        return known.stream().filter(one -> one.year() == year).findFirst().orElseGet(() -> {
            Figures added = new Figures(body, year);
            known.add(added);
            return added;
        });
    }
}
