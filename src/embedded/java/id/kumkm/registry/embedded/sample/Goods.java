package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.partnership.PartnershipPattern;
import id.kumkm.registry.partnership.TermsInput;
import java.time.LocalDate;
import java.util.List;

/** What is supplied in the sample: its name, its code of goods, and how much of it a supplier makes in a month. */
enum Goods {
    COCOA("Biji kakao kering", "180100", 4_000),
    COCONUT_OIL("Minyak kelapa", "151311", 2_500),
    SHRIMP("Udang vaname beku", "030617", 6_000),
    SESAME("Biji wijen", "120740", 1_500),
    RATTAN("Anyaman rotan", "460212", 800),
    CERAMICS("Keramik hias", "691310", 600);

    private final String label;
    private final String hs6;
    private final double kilograms;

    Goods(String label, String hs6, double kilograms) {
        this.label = label;
        this.hs6 = hs6;
        this.kilograms = kilograms;
    }

    static Goods of(int number) {
        return values()[number % values().length];
    }

    String label() {
        return label;
    }

    String hs6() {
        return hs6;
    }

    double kilograms() {
        return kilograms;
    }

    /** One in three goes on abroad; they begin in the months of a year, and go on. */
    TermsInput terms(int number) {
        boolean exported = number % 3 == 0;
        PartnershipPattern pattern = number % 4 == 0 ? PartnershipPattern.INTI_PLASMA : PartnershipPattern.RANTAI_PASOK;
        return new TermsInput(
                pattern,
                null,
                null,
                null,
                LocalDate.of(2025, 1 + number % 12, 6),
                null,
                label,
                hs6,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                number % 2 == 0 ? 30 : 60,
                null,
                null,
                null,
                exported,
                exported ? List.of("JP", "SG") : null);
    }
}
