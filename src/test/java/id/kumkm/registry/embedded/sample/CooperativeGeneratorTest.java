package id.kumkm.registry.embedded.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kumkm.registry.cooperative.CooperativeGroup;
import id.kumkm.registry.cooperative.CooperativeInput;
import id.kumkm.registry.cooperative.CooperativeKind;
import id.kumkm.registry.industry.IndustryInput;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CooperativeGeneratorTest {

    private static final int SIZE = 210_000;
    private static final Villages VILLAGES = Villages.ofReferenceData();
    private static final List<CooperativeInput> COUNTRY = new CooperativeGenerator(1, VILLAGES)
            .records(0, SIZE).stream().map(one -> one.input().cooperative()).toList();

    @Test
    void kindsHaveTheirShares() {
        assertThat(share(one -> one.kind() == CooperativeKind.KONSUMEN)).isCloseTo(0.547, within(0.005));
        assertThat(share(one -> one.kind() == CooperativeKind.PRODUSEN)).isCloseTo(0.2068, within(0.005));
    }

    @Test
    void noVillageHasTwoMerahPutihCooperativesAndEveryKelurahanOfSoloHasOne() {
        Set<CooperativeGroup> groups = Set.of(CooperativeGroup.KDMP, CooperativeGroup.KKMP);
        List<String> villages = COUNTRY.stream()
                .filter(one -> groups.contains(Objects.requireNonNull(one.group())))
                .map(one -> Objects.requireNonNull(one.regionCode()))
                .toList();

        assertThat(villages).hasSize(80_068).doesNotHaveDuplicates();
        assertThat(villages.stream().limit(54)).allMatch(code -> code.startsWith("33.72."));
    }

    @Test
    void numbersAreUnique() {
        assertThat(COUNTRY.stream().map(CooperativeInput::nib).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
        assertThat(COUNTRY.stream().map(CooperativeInput::nikKoperasi).filter(Objects::nonNull))
                .hasSizeGreaterThan(SIZE / 5)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\d{13}"));
        assertThat(new IndustryGenerator(1, VILLAGES)
                        .records(0, 100_000).stream()
                                .map(one -> one.input().industry())
                                .map(IndustryInput::npwp))
                .doesNotHaveDuplicates();
    }

    private static double share(Predicate<CooperativeInput> wanted) {
        return (double) COUNTRY.stream().filter(wanted).count() / SIZE;
    }
}
