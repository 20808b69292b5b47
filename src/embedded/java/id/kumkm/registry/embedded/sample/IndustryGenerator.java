package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.body.ActivityInput;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.industry.IndustryInput;
import id.kumkm.registry.industry.InvestmentStatus;
import id.kumkm.registry.industry.RegisterIndustry;
import id.kumkm.registry.scale.Scale;
import java.time.LocalDate;
import java.util.List;

/** Makes large enterprises, of which many buy from small ones. */
final class IndustryGenerator implements Generator<RegisterIndustry> {

    private final long seed;
    private final Villages villages;
    private final List<Line> lines = SampleFile.rows("/sample/industries.csv", 4).stream()
            .map(row -> new Line(row[0], row[1], row[2], List.of(row[3].split("\\|"))))
            .toList();

    IndustryGenerator(long seed, Villages villages) {
        this.seed = seed;
        this.villages = villages;
    }

    /** What such an enterprise is called, does and buys. */
    private record Line(String head, String kbli, String offer, List<String> commodities) {}

    @Override
    public Sample<RegisterIndustry> record(int number) {
        Dice dice = new Dice(seed + 200, number);
        Villages.Village village = villages.spread(seed, number, number < UmkmGenerator.SHOWN);
        boolean offtaker = dice.chance(0.4);
        Line line = dice.pick(lines);
        IndustryInput input = new IndustryInput(
                Names.industry(line.head(), number, dice),
                null,
                LegalForm.PT,
                village.code(),
                Places.location(village, dice),
                null,
                null,
                null,
                null,
                Numbers.nib(9, number),
                Numbers.entityNpwp(11, number, dice),
                null,
                dice.chance(0.25) ? InvestmentStatus.PMA : InvestmentStatus.PMDN,
                offtaker,
                offtaker
                        ? line.commodities()
                                .subList(0, dice.between(1, line.commodities().size()))
                        : null,
                line.offer(),
                LocalDate.of(1970, 1, 1).plusDays(dice.between(0, 19_000)),
                null,
                null,
                null,
                dice.chance(0.9) ? Money.figures(Scale.BESAR, 0, dice) : null,
                List.of(new ActivityInput(KbliVersion.KBLI_2020, line.kbli(), true)));
        return new Sample<>(
                new RegisterIndustry(input, "sample-industry-" + seed + "-" + number, null, null),
                Progress.of(village, dice));
    }
}
