package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.body.ActivityInput;
import id.kumkm.registry.classification.KbliVersion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What businesses do: in Solo by the numbers of the city's own list, elsewhere by the sectors of the country. */
final class Trades {

    private final Map<String, List<Line>> byCategory = new HashMap<>();
    private final Map<Sector, List<Line>> bySector = new EnumMap<>(Sector.class);

    private static final Shares<String> OF_SOLO = new Shares<String>()
            .of(4_784, "Kuliner")
            .of(4_639, "Lain-lain")
            .of(1_233, "Fashion")
            .of(227, "Kriya")
            .of(218, "Digital")
            .of(48, "Desain")
            .of(8, "Seni Pertunjukan");

    /** The single data of 2022 and 2023, in per cent. */
    private static final Shares<Sector> OF_THE_COUNTRY = new Shares<Sector>()
            .of(53.53, Sector.TRADE)
            .of(18.79, Sector.ACCOMMODATION_AND_FOOD)
            .of(16.08, Sector.MANUFACTURING)
            .of(11.59, Sector.OTHER);

    Trades() {
        for (String[] row : SampleFile.rows("/sample/lines.csv", 5)) {
            Line line = new Line(row[0], row[1], row[2], row[3], row[4]);
            byCategory
                    .computeIfAbsent(line.category(), category -> new ArrayList<>())
                    .add(line);
            bySector.computeIfAbsent(line.sector(), sector -> new ArrayList<>()).add(line);
        }
    }

    enum Sector {
        TRADE,
        ACCOMMODATION_AND_FOOD,
        MANUFACTURING,
        OTHER
    }

    /** What such a business is called and does, in the city's words and by KBLI 2020, and by that of 2025 where it is plain. */
    record Line(String category, String kbli2020, String kbli2025, String head, String offer) {

        /** Most say what they do, and some of them in the newer version, too. */
        @Nullable
        List<ActivityInput> activities(Dice dice) {
            if (dice.chance(0.1)) {
                return null;
            }
            List<ActivityInput> activities = new ArrayList<>();
            activities.add(new ActivityInput(KbliVersion.KBLI_2020, kbli2020, true));
            if (!kbli2025.isEmpty() && dice.chance(0.3)) {
                activities.add(new ActivityInput(KbliVersion.KBLI_2025, kbli2025, true));
            }
            return activities;
        }

        Sector sector() {
            int division = Integer.parseInt(kbli2020.substring(0, 2));
            if (division >= 45 && division <= 47) {
                return Sector.TRADE;
            }
            if (division == 55 || division == 56) {
                return Sector.ACCOMMODATION_AND_FOOD;
            }
            return division >= 10 && division <= 33 ? Sector.MANUFACTURING : Sector.OTHER;
        }
    }

    Line pick(Villages.Village village, Dice dice) {
        List<Line> lines = village.isInside(Villages.SOLO)
                ? byCategory.get(OF_SOLO.pick(dice))
                : bySector.get(OF_THE_COUNTRY.pick(dice));
        return dice.pick(Objects.requireNonNull(lines));
    }
}
