package id.kumkm.registry.demand;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.classification.KbliInput;
import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.partnership.SupplyPeriod;
import id.kumkm.registry.platform.RegionsToday;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Uuids;
import id.kumkm.registry.product.StandardLevel;
import id.kumkm.registry.register.Held;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said of a demand, without a database. */
class SupplyDemandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Known KNOWN = new Known(
            Set.of("080390"),
            Set.of(new KbliKey(KbliVersion.KBLI_2020, "01220")),
            new RegionsToday(Map.of("18", List.of("18"), "18.06", List.of("18.06")), Map.of()),
            TODAY);

    private final Rejections rejections = new Rejections();

    @Test
    void goodsOrAnActivityAreEnough() {
        demand("Pisang", "0803.90", null, 40, List.of("1806", "18"), TODAY);
        demand("Pisang", null, new KbliInput(KbliVersion.KBLI_2020, "01220"), 0.001, null, TODAY);

        assertThat(refusals()).isEmpty();
    }

    @Test
    void oneOfThemIsNeeded() {
        demand("Pisang", " ", null, 40, null, TODAY);

        assertThat(refusals()).containsExactly("REQUIRED input.hs6");
    }

    @Test
    void codesAreThoseOfTheReferenceData() {
        demand("Pisang", "080391", new KbliInput(KbliVersion.KBLI_2025, "01220"), 40, List.of("18", "99"), TODAY);

        assertThat(refusals())
                .containsExactly(
                        "UNKNOWN_HS input.hs6",
                        "UNKNOWN_KBLI input.kbli.code",
                        "UNKNOWN_REGION input.preferredRegions.1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.0001, 1e12 + 1})
    void aVolumeLiesAboveZero(double volume) {
        demand("Pisang", "080390", null, volume, null, TODAY);

        assertThat(refusals()).containsExactly("INVALID_NUMBER input.volume");
    }

    @Test
    void itsLastDayHasNotPassed() {
        demand(" ", "080390", null, 40, null, TODAY.minusDays(1));

        assertThat(refusals()).containsExactly("REQUIRED input.commodity", "INVALID_DATE input.openUntil");
    }

    @Test
    void whatIsOpenIsClosedOnce() {
        SupplyDemand open = demand("Pisang", "080390", null, 40, null, TODAY);
        SupplyDemand over = demand("Pisang", "080390", null, 40, null, TODAY);

        assertThat(open.close(TODAY)).isTrue();
        assertThat(open.close(TODAY)).isFalse();
        assertThat(over.close(TODAY.plusDays(1))).isFalse();
    }

    /** PP 7/2021 Pasal 106: the larger side is a large enterprise, or a medium one. */
    @ParameterizedTest
    @CsvSource({
        "INDUSTRY, false, AKTIF, ",
        "UMKM, true, TIDAK_AKTIF, ",
        "UMKM, false, AKTIF, NOT_A_BUYER input.buyerId",
        "COOPERATIVE, false, AKTIF, NOT_A_BUYER input.buyerId",
        "ASSOCIATION, false, AKTIF, NOT_A_BUYER input.buyerId",
        "INDUSTRY, false, TUTUP, WRONG_STATE input.buyerId",
        "UMKM, true, DIGABUNG, WRONG_STATE input.buyerId"
    })
    void largeAndMediumEnterprisesAreBuyers(
            BodyKind kind, boolean medium, BodyStatus status, @Nullable String refused) {
        Holding holding = new Holding(Uuids.next(), Sector.UMKM, "18.06", "REGISTRY", "");

        SupplyDemand.mayBeWantedBy(new Held(kind, 1, status, holding), medium, rejections);

        assertThat(refusals()).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    private SupplyDemand demand(
            String commodity,
            @Nullable String hs6,
            @Nullable KbliInput kbli,
            double volume,
            @Nullable List<String> regions,
            LocalDate openUntil) {
        SupplyDemand demand = new SupplyDemand(Uuids.next(), OffsetDateTime.parse("2026-03-04T05:06:07Z"));
        demand.describe(
                new DemandInput(
                        commodity,
                        hs6,
                        kbli,
                        volume,
                        "Ton",
                        SupplyPeriod.BULAN,
                        StandardLevel.SESUAI_PEMBELI,
                        List.of("Grade A"),
                        List.of("HALAL"),
                        regions,
                        openUntil),
                KNOWN,
                rejections);
        return demand;
    }

    private List<String> refusals() {
        return rejections.all().stream()
                .map(one -> one.code() + " " + String.join(".", one.path()))
                .toList();
    }
}
