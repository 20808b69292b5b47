package id.kumkm.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what corresponds was found: by titles, from the candidates (docs/adr/0032). */
class KbliCorrespondenceTest {

    /** Words that a title may gain or lose without saying another thing, beside the same digits. */
    private static final Set<String> FORMAL = Set.of(
            "dan",
            "atau",
            "serta",
            "industri",
            "aktivitas",
            "kegiatan",
            "jasa",
            "usaha",
            "ytdl",
            "ybdi",
            "yang",
            "di",
            "untuk",
            "dari",
            "pada");

    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    @Test
    void oneToOneIsTheSameTitleAndOpenAnotherOneThatIsNoOtherCodes() throws IOException {
        List<String[]> candidates = rows("kbli_2020_2025_candidate_map").stream()
                .filter(row -> !row[2].isEmpty())
                .toList();
        Set<String> taken = candidates.stream()
                .filter(KbliCorrespondenceTest::isSame)
                .map(row -> row[2])
                .collect(Collectors.toSet());

        List<String> derived = candidates.stream()
                .filter(row -> isSame(row) || !taken.contains(row[2]))
                .map(row -> row[0] + " " + row[2] + " " + (isSame(row) ? "ONE_TO_ONE" : "OPEN"))
                .toList();

        assertThat(rows("kbli_correspondence").stream().map(row -> String.join(" ", row)))
                .containsExactlyElementsOf(derived);
        assertThat(derived).filteredOn(row -> row.endsWith("ONE_TO_ONE")).hasSize(685);
        assertThat(derived).filteredOn(row -> row.endsWith("OPEN")).hasSize(497);
    }

    @Test
    void noCodeCorrespondsToTwo() throws IOException {
        for (int side = 0; side < 2; side++) {
            int at = side;
            assertThat(rows("kbli_correspondence").stream().map(row -> row[at])).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "KBLI_2025, 10799, 10799",
                "KBLI_2025, 13923, 13925",
                "KBLI_2025, 10710, -",
                "KBLI_2020, 45, 46611 46612 46620 46631 46632 46633 47811 47812 47820 47831 47832 47833 95311 95312 95320",
                "KBLI_2025, 1071, -",
                "KBLI_2025, 99999, -",
                "KBLI_2020, V, -",
            })
    void whatIsKnownToLieInARange(KbliVersion version, String prefix, String found) {
        KbliVersion other = version == KbliVersion.KBLI_2020 ? KbliVersion.KBLI_2025 : KbliVersion.KBLI_2020;

        assertThat(String.join(
                        " ", KbliPlaces.inside(KbliRange.of(version, prefix).orElseThrow(), other)))
                .isEqualTo(found == null ? "" : found);
    }

    /** A title without what is formal; the order of words does not count. */
    private static boolean isSame(String[] row) {
        return !row[4].equals("SAME_CODE_CHANGED_TITLE") || words(row[1]).equals(words(row[3]));
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT)
                        .replace("budidaya", "budi daya")
                        .split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !FORMAL.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String[]> rows(String name) throws IOException {
        String file = "/classification/" + name + ".csv";
        try (InputStream rows = Objects.requireNonNull(KbliCorrespondenceTest.class.getResourceAsStream(file))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> fields(line).toArray(String[]::new))
                    .toList();
        }
    }

    private static Stream<String> fields(String line) {
        return FIELD.matcher(line).results().map(field -> field.group(1) == null ? field.group(2) : field.group(1));
    }
}
