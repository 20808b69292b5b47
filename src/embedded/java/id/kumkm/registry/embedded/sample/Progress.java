package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.body.Verification;

/** How far the verification of a record has come: in Solo there is something to verify, to put right, and done. */
final class Progress {

    private static final Shares<Verification> OF_SOLO = new Shares<Verification>()
            .of(91.5, Verification.TERDATA)
            .of(4, Verification.TERVERIFIKASI)
            .of(3.5, Verification.DIAJUKAN)
            .of(1, Verification.PERLU_PERBAIKAN);

    private Progress() {}

    static Verification of(Villages.Village village, Dice dice) {
        boolean begun = village.isInside(Villages.SOLO) || dice.chance(0.03);
        return begun ? OF_SOLO.pick(dice) : Verification.TERDATA;
    }
}
