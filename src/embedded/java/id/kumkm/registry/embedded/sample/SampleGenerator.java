package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.person.OwnerInput;
import id.kumkm.registry.scale.Scale;
import id.kumkm.registry.umkm.RegisterUmkm;
import id.kumkm.registry.umkm.UmkmInput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the sample: each record follows from the seed and its number alone, so a longer sample begins as a shorter. */
final class SampleGenerator {

    static final String SOLO = "33.72";

    /** Steps of the golden ratio fill the whole evenly, however many there are, so that no kelurahan stays empty. */
    private static final double GOLDEN = 0.6180339887498949;

    private final long seed;
    private final double start;
    private final Villages villages;

    SampleGenerator(long seed, Villages villages) {
        this.seed = seed;
        this.start = new Dice(seed, -1).share();
        this.villages = villages;
    }

    /** The records from a number on, up to another that is no longer among them. */
    List<Sample> records(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::record).toList();
    }

    /** The caller's own key of a record, by which a load that was cut short knows what it has made. */
    static String key(long seed, int number) {
        return "sample-" + seed + "-" + number;
    }

    private Sample record(int number) {
        Dice dice = new Dice(seed, number);
        Villages.Village village = villages.at((start + number * GOLDEN) % 1);
        boolean fromOss = dice.chance(0.1);
        UmkmInput umkm = !fromOss && dice.chance(0.03) ? minimal(village, dice) : full(number, village, fromOss, dice);
        RegisterUmkm input = new RegisterUmkm(
                umkm,
                key(seed, number),
                fromOss ? "OSS-%06d".formatted(number + 1) : null,
                fromOss ? (long) dice.between(1, 9) : null);
        return new Sample(input, verification(village, dice));
    }

    private static UmkmInput minimal(Villages.Village village, Dice dice) {
        Names.Owner owner = Names.Owner.pick(dice);
        String name = Names.business(Trade.pick(dice).line(dice), LegalForm.PERORANGAN, owner, village.name(), dice);
        return new UmkmInput(name, null, null, village.code(), null, null, null, null, null, null, null, null, null);
    }

    private UmkmInput full(int number, Villages.Village village, boolean fromOss, Dice dice) {
        Scale scale = scale(dice);
        LegalForm form = form(scale, dice);
        Trade trade = Trade.pick(dice);
        Trade.Line line = trade.line(dice);
        Names.Owner owner = Names.Owner.pick(dice);
        OwnerInput person = dice.chance(0.92) ? owner(owner, number, village, dice) : null;
        return new UmkmInput(
                Names.business(line, form, owner, village.name(), dice),
                dice.chance(0.08) ? List.of(Names.tradeName(owner, dice)) : null,
                form,
                village.code(),
                Places.location(village, dice),
                // OSS knows no business without one.
                fromOss || dice.chance(0.4) ? Numbers.nib(number) : null,
                npwp(number, form, person, dice),
                person,
                dice.chance(0.97) ? scale : null,
                trade.category(),
                dice.chance(0.5) ? line.offer() : null,
                dice.chance(0.7) ? LocalDate.of(1985, 1, 1).plusDays(dice.between(0, 14_600)) : null,
                dice.chance(scale == Scale.MIKRO ? 0.3 : 0.8) ? Money.figures(scale, dice) : null);
    }

    private OwnerInput owner(Names.Owner owner, int number, Villages.Village village, Dice dice) {
        // Most people run their business where their number was given out.
        Villages.Village home = dice.chance(0.85) ? village : villages.at(dice.share());
        return new OwnerInput(
                owner.full(),
                dice.chance(0.8) ? Numbers.nik(home.districtDigits(), owner.woman(), dice) : null,
                dice.chance(0.75) ? Numbers.phone(dice) : null,
                dice.chance(0.3) ? owner.email(number) : null);
    }

    private static @Nullable String npwp(int number, LegalForm form, @Nullable OwnerInput person, Dice dice) {
        if (!LegalForm.isNaturalPerson(form)) {
            return dice.chance(0.8) ? Numbers.entityNpwp(number, dice) : null;
        }
        if (!dice.chance(0.12)) {
            return null;
        }
        // Since July 2024 a person's tax number is the NIK; older ones are still around.
        String nik = person == null ? null : person.nikPemilik();
        return nik != null && dice.chance(0.5) ? nik : Numbers.personNpwp(dice);
    }

    /** In the country 98.7, 1.2 and 0.1 %; the larger ones a little more, so that there are some to see. */
    private static Scale scale(Dice dice) {
        double place = dice.share();
        return place < 0.975 ? Scale.MIKRO : place < 0.996 ? Scale.KECIL : Scale.MENENGAH;
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

    /** In Solo there is something to verify, something to put right and something done. */
    private static Verification verification(Villages.Village village, Dice dice) {
        double place = dice.share() * (village.isInside(SOLO) ? 1 : 12);
        return place < 0.04
                ? Verification.TERVERIFIKASI
                : place < 0.075
                        ? Verification.DIAJUKAN
                        : place < 0.085 ? Verification.PERLU_PERBAIKAN : Verification.TERDATA;
    }
}
