package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.cooperative.CooperativeForm;
import id.kumkm.registry.cooperative.CooperativeGroup;
import id.kumkm.registry.cooperative.CooperativeInput;
import id.kumkm.registry.cooperative.CooperativeKind;
import id.kumkm.registry.cooperative.CooperativeManagement;
import id.kumkm.registry.cooperative.MembershipArea;
import id.kumkm.registry.cooperative.RegisterCooperative;
import java.time.LocalDate;

/** Makes cooperatives; of 210,000 in the country 80,068 are the Merah Putih cooperatives, one to a village. */
final class CooperativeGenerator implements Generator<RegisterCooperative> {

    private static final double MERAH_PUTIH = 80_068.0 / 210_000;

    /** As of 2022, in per cent; for the last three there is no more than their sum. */
    private static final Shares<CooperativeKind> KINDS = new Shares<CooperativeKind>()
            .of(54.70, CooperativeKind.KONSUMEN)
            .of(20.68, CooperativeKind.PRODUSEN)
            .of(14.02, CooperativeKind.SIMPAN_PINJAM)
            .of(7.10, CooperativeKind.JASA)
            .of(3.50, CooperativeKind.PEMASARAN);

    private static final Shares<MembershipArea> AREAS = new Shares<MembershipArea>()
            .of(94, MembershipArea.KABUPATEN_KOTA)
            .of(5, MembershipArea.PROVINSI)
            .of(1, MembershipArea.NASIONAL);

    private static final Shares<CooperativeGroup> GROUPS = new Shares<CooperativeGroup>()
            .of(30, CooperativeGroup.LAINNYA)
            .of(15, CooperativeGroup.KARYAWAN)
            .of(13, CooperativeGroup.PEGAWAI_NEGERI)
            .of(10, CooperativeGroup.WANITA)
            .of(8, CooperativeGroup.TANI)
            .of(7, CooperativeGroup.KUD)
            .of(6, CooperativeGroup.PESANTREN)
            .of(5, CooperativeGroup.PASAR)
            .of(4, CooperativeGroup.NELAYAN)
            .of(2, CooperativeGroup.GURU);

    private final long seed;
    private final Villages villages;

    CooperativeGenerator(long seed, Villages villages) {
        this.seed = seed;
        this.villages = villages;
    }

    @Override
    public Sample<RegisterCooperative> record(int number) {
        Dice dice = new Dice(seed + 100, number);
        int before = (int) (number * MERAH_PUTIH);
        Villages.Village own = (int) ((number + 1) * MERAH_PUTIH) > before ? villages.each(before) : null;
        Villages.Village village = own == null ? villages.spread(seed, number, number < UmkmGenerator.SHOWN) : own;
        CooperativeInput input = own == null ? older(number, village, dice) : merahPutih(number, village, dice);
        return new Sample<>(
                new RegisterCooperative(input, "sample-cooperative-" + seed + "-" + number, null, null),
                Progress.of(village, dice));
    }

    private static CooperativeInput merahPutih(int number, Villages.Village village, Dice dice) {
        boolean kelurahan = village.isKelurahan();
        LocalDate founded = LocalDate.of(2025, 5, 1).plusDays(dice.between(0, 78));
        return new CooperativeInput(
                "Koperasi " + (kelurahan ? "Kelurahan" : "Desa") + " Merah Putih " + village.name(),
                village.code(),
                Places.location(village, dice),
                null,
                null,
                null,
                KINDS.pick(dice),
                CooperativeForm.PRIMER,
                MembershipArea.KABUPATEN_KOTA,
                dice.chance(0.1) ? CooperativeManagement.SYARIAH : CooperativeManagement.KONVENSIONAL,
                kelurahan ? CooperativeGroup.KKMP : CooperativeGroup.KDMP,
                "AHU-%07d.AH.01.29.TAHUN 2025".formatted(number + 1),
                founded,
                null,
                null,
                dice.chance(0.5) ? Numbers.nib(8, number) : null,
                dice.between(9, 300),
                dice.between(9, 300),
                null,
                null,
                null,
                null,
                null);
    }

    private static CooperativeInput older(int number, Villages.Village village, Dice dice) {
        CooperativeGroup group = GROUPS.pick(dice);
        CooperativeKind kind = KINDS.pick(dice);
        LocalDate founded = LocalDate.of(1980, 1, 1).plusDays(dice.between(0, 16_000));
        boolean numbered = dice.chance(0.45);
        return new CooperativeInput(
                Names.cooperative(group, kind, village.name(), dice),
                village.code(),
                Places.location(village, dice),
                null,
                null,
                null,
                kind,
                dice.chance(0.01) ? CooperativeForm.SEKUNDER : CooperativeForm.PRIMER,
                AREAS.pick(dice),
                dice.chance(0.15) ? CooperativeManagement.SYARIAH : CooperativeManagement.KONVENSIONAL,
                group,
                "%d/BH/%s/%s/%d".formatted(number + 1, "XIV." + dice.between(1, 34), "VI", founded.getYear()),
                founded,
                numbered ? Numbers.nikKoperasi(village, number) : null,
                numbered ? LocalDate.of(2024, 1, 1).plusDays(dice.between(0, 1_000)) : null,
                dice.chance(0.6) ? Numbers.nib(8, number) : null,
                dice.between(5, 900),
                dice.between(5, 900),
                null,
                null,
                null,
                null,
                null);
    }
}
