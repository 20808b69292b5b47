package id.kumkm.registry.product;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.classification.KbliInput;
import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Uuids;
import id.kumkm.registry.register.Held;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said of a product, without a database. */
class ProductTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-04T05:06:07Z");
    private static final Catalogue CATALOGUE =
            new Catalogue(Set.of("080390"), Set.of(new KbliKey(KbliVersion.KBLI_2020, "01220")));

    private final Rejections rejections = new Rejections();

    @Test
    void aNameIsEnough() {
        product(new ProductInput("Pisang Muli", null, null, null, null));

        assertThat(refusals()).isEmpty();
    }

    @Test
    void codesAreThoseOfTheReferenceData() {
        KbliInput known = new KbliInput(KbliVersion.KBLI_2020, " 01220 ");

        product(new ProductInput("Pisang", "0803.90", known, "Ton", 12.5));

        assertThat(refusals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"080391", "0803", "08039000", "pisang"})
    void goodsThatTheSystemDoesNotKnowAreRefused(String code) {
        product(new ProductInput("Pisang", code, null, null, null));

        assertThat(refusals()).containsExactly("UNKNOWN_HS input.hs6");
    }

    @Test
    void anActivityIsThatOfItsVersion() {
        product(new ProductInput("Pisang", null, new KbliInput(KbliVersion.KBLI_2025, "01220"), null, null));

        assertThat(refusals()).containsExactly("UNKNOWN_KBLI input.kbli.code");
    }

    @Test
    void aCapacityNeedsItsUnitAndIsNotNegative() {
        product(new ProductInput("Pisang", null, null, null, 3.0));
        product(new ProductInput("Pisang", null, null, "kg", -0.001));
        product(new ProductInput("Pisang", null, null, "kg", 1e12 + 1));
        product(new ProductInput("Pisang", null, null, "kg", 0.0));
        product(new ProductInput("Pisang", null, null, "kg", 0.001));
        product(new ProductInput("Pisang", null, null, "kg", 0.00001));

        assertThat(refusals())
                .containsExactly(
                        "REQUIRED input.unit",
                        "INVALID_NUMBER input.capacityPerMonth",
                        "INVALID_NUMBER input.capacityPerMonth",
                        "INVALID_NUMBER input.capacityPerMonth");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        product(new ProductInput(
                " ", "99", new KbliInput(KbliVersion.KBLI_2020, "1"), "satuan yang panjang sekali", -1.0));

        assertThat(refusals())
                .containsExactly(
                        "REQUIRED input.name",
                        "UNKNOWN_HS input.hs6",
                        "UNKNOWN_KBLI input.kbli.code",
                        "TOO_LONG input.unit",
                        "INVALID_NUMBER input.capacityPerMonth");
    }

    @Test
    void aProductIsWithdrawnOnce() {
        Product product = product(new ProductInput("Pisang", null, null, null, null));

        assertThat(product.withdraw()).isTrue();
        assertThat(product.withdraw()).isFalse();
        product.mayBeAssessed(rejections);
        assertThat(refusals()).containsExactly("WRONG_STATE input.id");
    }

    @ParameterizedTest
    @CsvSource({
        "UMKM, AKTIF, ",
        "COOPERATIVE, TIDAK_AKTIF, ",
        "UMKM, TUTUP, WRONG_STATE input.holderId",
        "COOPERATIVE, DIGABUNG, WRONG_STATE input.holderId",
        "INDUSTRY, AKTIF, NOT_A_PRODUCER input.holderId",
        "ASSOCIATION, AKTIF, NOT_A_PRODUCER input.holderId"
    })
    void openUmkmAndCooperativesMakeSomething(BodyKind kind, BodyStatus status, @Nullable String refused) {
        Holding holding = new Holding(Uuids.next(), Sector.UMKM, "18.06", "REGISTRY", "");

        Product.mayBelongTo(new Held(kind, 1, status, holding), rejections);

        assertThat(refusals()).isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    private Product product(ProductInput input) {
        Product product = new Product(Uuids.next(), NOW);
        product.describe(input, Given.ALL, CATALOGUE, rejections);
        return product;
    }

    private List<String> refusals() {
        return rejections.all().stream()
                .map(one -> one.code() + " " + String.join(".", one.path()))
                .toList();
    }
}
