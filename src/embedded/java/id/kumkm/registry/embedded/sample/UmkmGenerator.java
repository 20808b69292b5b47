package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.person.OwnerInput;
import id.kumkm.registry.scale.Scale;
import id.kumkm.registry.umkm.RegisterUmkm;
import id.kumkm.registry.umkm.UmkmInput;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes UMKM: the first 20,000 show Solo at work, the rest have the shape of the country. */
final class UmkmGenerator implements Generator<RegisterUmkm> {

    static final int SHOWN = 20_000;

    /** In the country 98.7, 1.2 and 0.1 %; those that are shown a little larger, so that there are some to see. */
    private static final Shares<Scale> OF_THE_SHOWN =
            new Shares<Scale>().of(97.5, Scale.MIKRO).of(2.1, Scale.KECIL).of(0.4, Scale.MENENGAH);

    /** Thousands, as of 2019. */
    private static final Shares<Scale> OF_THE_COUNTRY =
            new Shares<Scale>().of(64_600, Scale.MIKRO).of(798.7, Scale.KECIL).of(65.5, Scale.MENENGAH);

    private final long seed;
    private final Villages villages;
    private final Trades trades = new Trades();

    UmkmGenerator(long seed, Villages villages) {
        this.seed = seed;
        this.villages = villages;
    }

    /** The caller's own key of a record, by which a load that was cut short knows what it has made. */
    static String key(long seed, int number) {
        return "sample-" + seed + "-" + number;
    }

    @Override
    public Sample<RegisterUmkm> record(int number) {
        Dice dice = new Dice(seed, number);
        Villages.Village village = villages.spread(seed, number, number < SHOWN);
        boolean fromOss = dice.chance(0.1);
        UmkmInput umkm = !fromOss && dice.chance(0.03) ? minimal(village, dice) : full(number, village, fromOss, dice);
        RegisterUmkm input = new RegisterUmkm(
                umkm,
                key(seed, number),
                fromOss ? "OSS-%06d".formatted(number + 1) : null,
                fromOss ? (long) dice.between(1, 9) : null);
        return new Sample<>(input, Progress.of(village, dice));
    }

    private UmkmInput minimal(Villages.Village village, Dice dice) {
        Names.Owner owner = Names.Owner.pick(dice);
        String name = Names.business(trades.pick(village, dice), LegalForm.PERORANGAN, owner, village.name(), dice);
        return new UmkmInput(
                name,
                null,
                null,
                village.code(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private UmkmInput full(int number, Villages.Village village, boolean fromOss, Dice dice) {
        Scale scale = (number < SHOWN ? OF_THE_SHOWN : OF_THE_COUNTRY).pick(dice);
        LegalForm form = form(scale, dice);
        Trades.Line line = trades.pick(village, dice);
        Names.Owner owner = Names.Owner.pick(dice);
        OwnerInput person = dice.chance(0.92) ? owner(owner, number, village, dice) : null;
        return new UmkmInput(
                Names.business(line, form, owner, village.name(), dice),
                dice.chance(0.08) ? List.of(Names.tradeName(owner, dice)) : null,
                form,
                village.code(),
                Places.location(village, dice),
                null,
                null,
                null,
                null,
                // OSS knows no business without one.
                fromOss || dice.chance(0.4) ? Numbers.nib(7, number) : null,
                npwp(number, form, person, dice),
                person,
                dice.chance(0.97) ? scale : null,
                line.category(),
                dice.chance(0.5) ? line.offer() : null,
                dice.chance(0.7) ? LocalDate.of(1985, 1, 1).plusDays(dice.between(0, 14_600)) : null,
                null,
                null,
                null,
                dice.chance(scale == Scale.MIKRO ? 0.3 : 0.8)
                        ? Money.figures(scale, number < SHOWN ? 0.04 : 0.002, dice)
                        : null,
                line.activities(dice));
    }

    private OwnerInput owner(Names.Owner owner, int number, Villages.Village village, Dice dice) {
        // Most people run their business where their number was given out.
        Villages.Village home = dice.chance(0.85) ? village : villages.at(dice.share(), number < SHOWN);
        return new OwnerInput(
                owner.full(),
                dice.chance(0.8) ? Numbers.nik(home.districtDigits(), owner.woman(), dice) : null,
                dice.chance(0.75) ? Numbers.phone(dice) : null,
                dice.chance(0.3) ? owner.email(number) : null);
    }

    private static @Nullable String npwp(int number, LegalForm form, @Nullable OwnerInput person, Dice dice) {
        if (!LegalForm.isNaturalPerson(form)) {
            return dice.chance(0.8) ? Numbers.entityNpwp(1, number, dice) : null;
        }
        if (!dice.chance(0.12)) {
            return null;
        }
        // Since July 2024 a person's tax number is the NIK; older ones are still around.
        String nik = person == null ? null : person.nikPemilik();
        return nik != null && dice.chance(0.5) ? nik : Numbers.personNpwp(dice);
    }

    private static LegalForm form(Scale scale, Dice dice) {
        double place = dice.share();
        if (scale == Scale.MIKRO) {
            return place < 0.78
                    ? LegalForm.PERORANGAN
                    : place < 0.93 ? LegalForm.UD : place < 0.97 ? LegalForm.PT_PERORANGAN : LegalForm.CV;
        }
        double companies = scale == Scale.KECIL ? 0.35 : 0.75;
        return place < companies ? LegalForm.PT : place < 0.8 ? LegalForm.CV : LegalForm.UD;
    }
}
