package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.platform.Rupiah;
import id.kumkm.registry.scale.FiguresInput;
import id.kumkm.registry.scale.Scale;
import java.util.ArrayList;
import java.util.List;

/** Figures that give a size class by either measure (PP 7/2021 Pasal 35). */
final class Money {

    private static final long MILLION = 1_000_000L;

    private Money() {}

    /** Mostly of the class that the business declares; some have outgrown it, or speak too highly of themselves. */
    static List<FiguresInput> figures(Scale declared, double doubtful, Dice dice) {
        boolean other = dice.chance(doubtful);
        Scale shown = other ? (declared == Scale.KECIL ? Scale.MENENGAH : Scale.KECIL) : declared;
        List<FiguresInput> years = new ArrayList<>();
        if (dice.chance(0.25)) {
            years.add(year(2023, shown, dice));
        }
        years.add(year(2024, shown, dice));
        return years;
    }

    private static FiguresInput year(int year, Scale scale, Dice dice) {
        return switch (scale) {
            case MIKRO -> figures(year, 5, 900, 20, 1_900, 4, dice);
            case KECIL -> figures(year, 1_100, 4_900, 2_100, 14_500, 19, dice);
            case MENENGAH -> figures(year, 5_200, 9_800, 15_500, 48_000, 99, dice);
            case BESAR -> figures(year, 12_000, 900_000, 55_000, 4_000_000, 900, dice);
        };
    }

    private static FiguresInput figures(
            int year, int lowCapital, int highCapital, int lowSales, int highSales, int workers, Dice dice) {
        long capital = dice.amountBetween(lowCapital * MILLION, highCapital * MILLION);
        long sales = dice.amountBetween(lowSales * MILLION, highSales * MILLION);
        return new FiguresInput(
                year,
                Rupiah.of(capital),
                Rupiah.of(sales),
                dice.chance(0.5) ? Rupiah.of(capital + dice.amountBetween(MILLION, capital)) : null,
                dice.between(0, workers),
                dice.between(0, workers));
    }
}
