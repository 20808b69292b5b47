package id.kumkm.registry.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the table of noise promises, row by row; where nothing can be below zero, the mean of one row cannot be zero. */
class NoiseTest {

    private static double moment(int row, int power) {
        return IntStream.rangeClosed(-Noise.MOST_OFF, Noise.MOST_OFF)
                        .mapToDouble(shift -> Noise.TABLE[row][shift + Noise.MOST_OFF] * Math.pow(shift, power))
                        .sum()
                / Noise.THOUSAND;
    }

    @Test
    void everyRowIsWholeAndNothingIsToldBelowZero() {
        for (int row = 0; row < Noise.TABLE.length; row++) {
            assertThat(Arrays.stream(Noise.TABLE[row]).sum()).isEqualTo(Noise.THOUSAND);
            assertThat(Arrays.stream(Noise.TABLE[row]).min().getAsInt()).isNotNegative();
            for (int shift = -Noise.MOST_OFF; shift < -row; shift++) {
                assertThat(Noise.TABLE[row][shift + Noise.MOST_OFF]).isZero();
            }
        }
    }

    @Test
    void whatIsCountedIsToldAsItIsOnAverageAndNobodyAsFewerThanOne() {
        for (int row = 1; row < Noise.TABLE.length; row++) {
            assertThat(moment(row, 1)).as("row " + row).isZero();
        }
        assertThat(moment(0, 1)).isBetween(0.5, 1.0);
    }

    @Test
    void theVarianceIsNineAndNeverLessFromRowToRow() {
        assertThat(moment(5, 2)).isEqualTo(9);
        for (int row = 2; row < Noise.TABLE.length; row++) {
            assertThat(moment(row, 2)).isGreaterThan(moment(row - 1, 2));
        }
    }

    @Test
    void noCountIsToldThatCouldNotBeAnotherOneToo() {
        for (int told = 0; told <= 20; told++) {
            int number = told;
            long counts = IntStream.rangeClosed(Math.max(0, told - 5), told + 5)
                    .filter(count -> {
                        int shift = number - count + Noise.MOST_OFF;
                        return shift >= 0 && shift < 11 && Noise.TABLE[Math.min(count, 5)][shift] > 0;
                    })
                    .count();

            assertThat(counts).as("told " + told).isGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void placesAreThrownEvenlyAndTakeTheirShiftFromTheTable() {
        int[] shifts = new int[11];
        for (int keys = 0; keys < 262_144; keys++) {
            shifts[Noise.shift(7, Noise.place(keys)) + Noise.MOST_OFF]++;
        }
        for (int shift = 0; shift < shifts.length; shift++) {
            assertThat(shifts[shift] / 262_144d)
                    .isBetween(Noise.TABLE[5][shift] / 1000d - 0.005, Noise.TABLE[5][shift] / 1000d + 0.005);
        }
        assertThat(Noise.shift(7, 0)).isEqualTo(-5);
        assertThat(Noise.shift(7, 999)).isEqualTo(5);
        assertThat(Noise.shift(0, 0)).isZero();
    }

    @Test
    void theTableIsTheOneThatTheDocumentationShows() throws IOException {
        List<int[]> shown = Files.readAllLines(Path.of("docs/statistics.md")).stream()
                .filter(Pattern.compile("\\| (\\d|5 and more) \\|( *\\d* *\\|){11}.*")
                        .asMatchPredicate())
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .skip(2)
                        .limit(11)
                        .mapToInt(cell -> cell.isBlank() ? 0 : Integer.parseInt(cell.trim()))
                        .toArray())
                .toList();

        assertThat(shown).containsExactly(Noise.TABLE);
    }
}
