package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.association.AssociationInput;
import id.kumkm.registry.association.ContactInput;
import id.kumkm.registry.association.RegisterAssociation;
import id.kumkm.registry.body.LegalForm;
import java.util.List;

/** Makes associations; the first 26 in Solo, as many as the city knows. */
final class AssociationGenerator implements Generator<RegisterAssociation> {

    private static final int IN_SOLO = 26;
    private static final List<String> OF = List.of(
            "Perajin Batik",
            "Pengusaha Mebel",
            "Pedagang Pasar",
            "Pengusaha Jamu",
            "Perajin Gerabah",
            "Usaha Kuliner",
            "Penjahit",
            "Pengusaha Tempe dan Tahu",
            "Wirausaha Muda",
            "Perempuan Pengusaha",
            "Petani Kopi",
            "Nelayan");

    private final long seed;
    private final Villages villages;

    AssociationGenerator(long seed, Villages villages) {
        this.seed = seed;
        this.villages = villages;
    }

    @Override
    public Sample<RegisterAssociation> record(int number) {
        Dice dice = new Dice(seed + 300, number);
        Villages.Village village = villages.spread(seed, number, true);
        String regency = number < IN_SOLO ? Villages.SOLO : village.code().substring(0, 5);
        String members = dice.pick(OF);
        Names.Owner head = Names.Owner.pick(dice);
        AssociationInput input = new AssociationInput(
                Names.association(members, number, dice),
                dice.chance(0.2) ? LegalForm.YAYASAN : LegalForm.LAINNYA,
                regency,
                null,
                members,
                null,
                null,
                null,
                new ContactInput(head.full(), Numbers.phone(dice), head.email(number)));
        return new Sample<>(
                new RegisterAssociation(input, "sample-association-" + seed + "-" + number, null, null),
                Progress.of(village, dice));
    }
}
