package id.kumkm.registry.scale;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Rupiah;
import id.kumkm.registry.platform.Uuids;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PP 7/2021 Pasal 35 as configured; bounds are inclusive ("paling banyak"). */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ScaleRuleTest {

    private static final LocalDate BEFORE = LocalDate.of(2021, 2, 1);
    private static final LocalDate SINCE = LocalDate.of(2021, 2, 2);

    @Inject
    ScaleRule rule;

    @ParameterizedTest
    @CsvSource({
        "0, MIKRO",
        "2000000000, MIKRO",
        "2000000001, KECIL",
        "15000000000, KECIL",
        "15000000001, MENENGAH",
        "50000000000, MENENGAH",
        "50000000001, BESAR"
    })
    void anOlderEnterpriseIsClassedBySales(String sales, Scale scale) {
        assertThat(rule.compute(List.of(figures(2024, "1", sales)), BEFORE))
                .contains(new ScaleRule.Computed(scale, ScaleBasis.PENJUALAN, 2024));
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000, MIKRO",
        "1000000001, KECIL",
        "5000000000, KECIL",
        "5000000001, MENENGAH",
        "10000000000, MENENGAH",
        "10000000001, BESAR"
    })
    void aNewEnterpriseIsClassedByCapital(String capital, Scale scale) {
        assertThat(rule.compute(List.of(figures(2024, capital, "1")), SINCE))
                .contains(new ScaleRule.Computed(scale, ScaleBasis.MODAL, 2024));
    }

    @Test
    void theOtherMeasureCountsWhereTheRightOneIsMissing() {
        assertThat(rule.compute(List.of(figures(2024, "6000000000", null)), BEFORE))
                .contains(new ScaleRule.Computed(Scale.MENENGAH, ScaleBasis.MODAL, 2024));
        assertThat(rule.compute(List.of(figures(2024, null, "1")), SINCE))
                .contains(new ScaleRule.Computed(Scale.MIKRO, ScaleBasis.PENJUALAN, 2024));
    }

    @Test
    void theNewestYearWithAFigureCounts() {
        assertThat(rule.compute(
                        List.of(
                                figures(2022, null, "60000000000"),
                                figures(2023, null, "1"),
                                figures(2024, null, null)),
                        null))
                .contains(new ScaleRule.Computed(Scale.MIKRO, ScaleBasis.PENJUALAN, 2023));
    }

    @Test
    void withoutFiguresThereIsNoClass() {
        assertThat(rule.compute(List.of(), BEFORE)).isEmpty();
    }

    private static Figures figures(int year, @Nullable String capital, @Nullable String sales) {
        Figures figures = new Figures(Uuids.next(), year);
        figures.describe(new FiguresInput(year, rupiah(capital), rupiah(sales), null, null, null), 0, new Rejections());
        return figures;
    }

    private static @Nullable Rupiah rupiah(@Nullable String amount) {
        return amount == null ? null : new Rupiah(amount);
    }
}
