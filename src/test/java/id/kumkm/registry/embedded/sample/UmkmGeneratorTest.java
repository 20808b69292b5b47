package id.kumkm.registry.embedded.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kumkm.registry.body.ActivityInput;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.scale.Scale;
import id.kumkm.registry.umkm.UmkmInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UmkmGeneratorTest {

    private static final int SIZE = 20_000;
    private static final UmkmGenerator GENERATOR = new UmkmGenerator(1, Villages.ofReferenceData());
    private static final List<UmkmInput> SAMPLE = inputs(1);

    @Test
    void theSameSeedMakesTheSameRecordsAndAnotherSeedOthers() {
        assertThat(inputs(1).toString()).isEqualTo(SAMPLE.toString());
        assertThat(inputs(2).subList(0, 100)).isNotEqualTo(SAMPLE.subList(0, 100));
    }

    @Test
    void everyKelurahanOfSoloHasSomeAndTheKecamatanTheirShares() {
        Map<String, Long> byDistrict = SAMPLE.stream()
                .filter(one -> region(one).startsWith("33.72"))
                .collect(Collectors.groupingBy(one -> region(one).substring(0, 8), Collectors.counting()));
        long solo = byDistrict.values().stream().mapToLong(Long::longValue).sum();

        assertThat(solo).isBetween(2_200L, 2_600L);
        assertThat((double) byDistrict.getOrDefault("33.72.03", 0L) / solo).isCloseTo(0.288, within(0.02));
        assertThat((double) byDistrict.getOrDefault("33.72.02", 0L) / solo).isCloseTo(0.076, within(0.02));
        assertThat(SAMPLE.stream()
                        .map(UmkmGeneratorTest::region)
                        .filter(code -> code.startsWith("33.72"))
                        .distinct())
                .hasSize(54);
    }

    @Test
    void theWholeCountryIsThereInItsProportions() {
        assertThat(SAMPLE.stream().map(one -> region(one).substring(0, 2)).distinct())
                .hasSize(38);
        assertThat(share(one -> region(one).charAt(0) == '3')).isCloseTo(0.462, within(0.03));
        assertThat(share(one -> region(one).charAt(0) <= '2')).isCloseTo(0.273, within(0.03));
        assertThat(share(one -> region(one).startsWith("33.13"))).isPositive();
    }

    @Test
    void numbersAreInFormAndNibsAreUnique() {
        List<String> nibs =
                SAMPLE.stream().map(UmkmInput::nib).filter(Objects::nonNull).toList();
        List<String> niks = SAMPLE.stream()
                .map(UmkmInput::owner)
                .filter(Objects::nonNull)
                .map(owner -> owner.nikPemilik())
                .filter(Objects::nonNull)
                .toList();

        assertThat(nibs).hasSizeGreaterThan(SIZE / 3).doesNotHaveDuplicates().allMatch(nib -> nib.matches("\\d{13}"));
        assertThat(niks)
                .hasSizeGreaterThan(SIZE / 2)
                .allMatch(nik -> nik.matches("\\d{6}([04][1-9]|[1256]\\d|[37][01])(0[1-9]|1[0-2])\\d{6}"));
    }

    @Test
    void mostAreMicroAndSomeAreCompanies() {
        assertThat(share(one -> one.declaredScale() == Scale.MIKRO)).isGreaterThan(0.9);
        assertThat(share(one -> one.declaredScale() == Scale.MENENGAH)).isPositive();
        assertThat(share(one -> one.legalForm() == LegalForm.PT)).isPositive();
        assertThat(share(one -> one.owner() == null)).isPositive();
    }

    @Test
    void whatComesAfterTheShownHasTheShapeOfTheCountry() {
        List<UmkmInput> country = IntStream.range(0, SIZE)
                .mapToObj(at -> at * 49 + UmkmGenerator.SHOWN)
                .map(number -> GENERATOR.record(number).input().umkm())
                .toList();

        assertThat(share(country, one -> region(one).startsWith("33.72"))).isCloseTo(0.009, within(0.003));
        assertThat(share(country, one -> region(one).charAt(0) == '3')).isCloseTo(0.462, within(0.01));
        assertThat(share(country, one -> region(one).charAt(0) <= '2')).isCloseTo(0.273, within(0.01));
        assertThat(share(country, one -> one.declaredScale() == Scale.KECIL)).isCloseTo(0.012, within(0.003));
    }

    @Test
    void sectorsHaveTheirSharesOfTheCountry() {
        Trades trades = new Trades();
        Villages.Village elsewhere = Villages.ofReferenceData().at(0.99, false);
        Map<Trades.Sector, Long> sectors = IntStream.range(0, SIZE)
                .mapToObj(number -> trades.pick(elsewhere, new Dice(1, number)).sector())
                .collect(Collectors.groupingBy(sector -> sector, Collectors.counting()));

        assertThat(sectors.getOrDefault(Trades.Sector.TRADE, 0L) / (double) SIZE)
                .isCloseTo(0.5353, within(0.01));
        assertThat(sectors.getOrDefault(Trades.Sector.ACCOMMODATION_AND_FOOD, 0L) / (double) SIZE)
                .isCloseTo(0.1879, within(0.01));
        assertThat(sectors.getOrDefault(Trades.Sector.MANUFACTURING, 0L) / (double) SIZE)
                .isCloseTo(0.1608, within(0.01));
    }

    private static double share(Predicate<UmkmInput> wanted) {
        return share(SAMPLE, wanted);
    }

    private static double share(List<UmkmInput> records, Predicate<UmkmInput> wanted) {
        return (double) records.stream().filter(wanted).count() / records.size();
    }

    private static String region(UmkmInput one) {
        return Objects.requireNonNull(one.regionCode());
    }

    private static List<UmkmInput> inputs(long seed) {
        return new UmkmGenerator(seed, Villages.ofReferenceData())
                .records(0, SIZE).stream().map(one -> one.input().umkm()).toList();
    }

    @Test
    void whatTheyDoIsThereInTheVersionsOfKbli() throws IOException {
        for (KbliVersion version : KbliVersion.values()) {
            assertThat(SAMPLE.stream()
                            .map(UmkmInput::activities)
                            .filter(Objects::nonNull)
                            .flatMap(List::stream)
                            .filter(activity -> activity.version() == version)
                            .map(ActivityInput::code))
                    .hasSizeGreaterThan(SIZE / 10)
                    .isSubsetOf(codes(version));
        }
    }

    private static List<String> codes(KbliVersion version) throws IOException {
        String file = "/classification/" + version.name().toLowerCase(Locale.ROOT) + ".csv";
        try (InputStream rows = Objects.requireNonNull(UmkmGeneratorTest.class.getResourceAsStream(file))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(row -> row.split(",", 2)[0])
                    .filter(code -> code.length() == 5)
                    .toList();
        }
    }
}
