package id.kumkm.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KbliRangeTest {

    @ParameterizedTest
    @EnumSource
    void everyActivityLiesInTheRangesOfWhatItBelongsToAndInNoOtherCategory(KbliVersion version) throws IOException {
        List<String[]> activities = activities(version);
        assertThat(activities).hasSizeGreaterThan(1_500);
        for (String[] row : activities) {
            for (char category = 'A'; category <= 'V'; category++) {
                assertThat(isInside(version, String.valueOf(category), row[0]))
                        .as(row[0] + " in " + category)
                        .isEqualTo(row[3].equals(String.valueOf(category)));
            }
            for (int end = 2; end <= 5; end++) {
                assertThat(isInside(version, row[0].substring(0, end), row[0])).isTrue();
            }
            assertThat(isInside(version, row[2], row[0])).as("in its parent").isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "123456", "W", "a", "AB", "%", "1%", "12 ", "1a", "٤٧", "47'"})
    void otherPrefixesAreNone(String prefix) {
        assertThat(KbliRange.of(KbliVersion.KBLI_2025, prefix)).isEmpty();
    }

    private static boolean isInside(KbliVersion version, String prefix, String code) {
        KbliRange range = KbliRange.of(version, prefix).orElseThrow();
        return code.compareTo(range.from()) >= 0 && code.compareTo(range.below()) < 0;
    }

    /** Code, level, parent and category of each. */
    private static List<String[]> activities(KbliVersion version) throws IOException {
        String file = "/classification/" + version.name().toLowerCase(Locale.ROOT) + ".csv";
        try (InputStream rows = Objects.requireNonNull(KbliRangeTest.class.getResourceAsStream(file))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(row -> row.split(",", 5))
                    .filter(row -> row[0].length() == 5)
                    .toList();
        }
    }
}
