package id.kumkm.registry.product;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Uuids;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said of an assessment, without a database. */
class ProductAssessmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final UUID BUYER = Uuids.next();
    private static final Map<String, UUID> BUYERS = Map.of("ind_1", BUYER);

    @ParameterizedTest
    @ValueSource(strings = {"SNI 7422:2009", "sni 01-4315-1996", "SNI ISO 22000:2018", "SNI 7422.1:2009", "SNI 4315"})
    void aNationalStandardHasItsNumber(String number) {
        assertThat(refusals(StandardKind.SNI, number, null, AssessmentResult.MEMENUHI, List.of(), TODAY, null))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7422:2009", "SNI", "SNI pisang", "SNI 7422:20", "ISO 22000:2018"})
    void anotherFormIsNoNationalStandard(String number) {
        assertThat(refusals(StandardKind.SNI, number, null, AssessmentResult.MEMENUHI, List.of(), TODAY, null))
                .containsExactly("INVALID_SNI input.standard");
    }

    @Test
    void aBuyerHasASpecificationOnly() {
        assertThat(refusals(
                        StandardKind.PEMBELI, "Grade A", "ind_1", AssessmentResult.MEMENUHI, List.of(), TODAY, null))
                .isEmpty();
        assertThat(refusals(
                        StandardKind.PEMBELI, "Grade A", "ind_2", AssessmentResult.MEMENUHI, List.of(), TODAY, null))
                .containsExactly("UNKNOWN_BUYER input.buyerId");
        assertThat(refusals(
                        StandardKind.SNI, "SNI 7422:2009", "ind_1", AssessmentResult.MEMENUHI, List.of(), TODAY, null))
                .containsExactly("UNKNOWN_BUYER input.buyerId");
    }

    @Test
    void whatMeetsAStandardLacksNothing() {
        List<String> gaps = List.of("kadar air");

        assertThat(refusals(StandardKind.PEMBELI, "Grade A", null, AssessmentResult.MEMENUHI, gaps, TODAY, null))
                .containsExactly("CONTRADICTION input.gaps");
        assertThat(refusals(StandardKind.PEMBELI, "Grade A", null, AssessmentResult.BERSYARAT, gaps, TODAY, null))
                .isEmpty();
    }

    @Test
    void daysAreInOrderAndNotInTheFuture() {
        assertThat(refusals(
                        StandardKind.PEMBELI,
                        "Grade A",
                        null,
                        AssessmentResult.BELUM,
                        List.of(),
                        TODAY.plusDays(1),
                        TODAY))
                .containsExactly("INVALID_DATE input.assessedOn", "INVALID_DATE input.validUntil");
        assertThat(refusals(StandardKind.PEMBELI, "Grade A", null, AssessmentResult.BELUM, List.of(), TODAY, TODAY))
                .isEmpty();
    }

    @Test
    void standardAndAssessorAreNamed() {
        assertThat(refusals(StandardKind.INTERNASIONAL, " ", null, AssessmentResult.BELUM, List.of(), TODAY, null))
                .containsExactly("REQUIRED input.standard");
    }

    private static List<String> refusals(
            StandardKind kind,
            String standard,
            @Nullable String buyer,
            AssessmentResult result,
            List<String> gaps,
            LocalDate assessedOn,
            @Nullable LocalDate validUntil) {
        Rejections rejections = new Rejections();
        new ProductAssessment(new Product(Uuids.next(), OffsetDateTime.MIN))
                .describe(
                        new AssessmentInput(kind, standard, buyer, "Balai", result, gaps, assessedOn, validUntil),
                        BUYERS,
                        TODAY,
                        rejections);
        return rejections.all().stream()
                .map(one -> one.code() + " " + String.join(".", one.path()))
                .toList();
    }
}
