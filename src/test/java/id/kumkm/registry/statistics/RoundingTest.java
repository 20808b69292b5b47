package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({"0,0", "2,0", "3,5", "7,5", "8,10", "766,765"})
    void toTheNearestFive(int count, int told) {
        assertThat(Rounding.nearest(count)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"3,3,0", "4,4,0", "3,5,5", "8,8,5", "8,9,5", "8,10,10", "766,766,765"})
    void neverMoreFivesThanFitIntoTheWhole(int count, int whole, int told) {
        assertThat(Rounding.within(count, whole)).isEqualTo(told);
    }

    /** Whoever knows the whole, knows from no count that all of it are meant, or that one more or less is not. */
    @Test
    void everyCountIsToldAsItsNeighbourIs() {
        int attacked = 0;
        for (int whole = 1; whole <= 300; whole++) {
            for (int count = 0; count <= whole; count++) {
                int told = Rounding.within(count, whole);
                int every = whole;
                int[] possible = IntStream.rangeClosed(0, whole)
                        .filter(other -> Rounding.within(other, every) == told)
                        .toArray();

                assertThat(possible).as("%s of %s", count, whole).hasSizeGreaterThanOrEqualTo(Math.min(whole + 1, 3));
                attacked++;
            }
        }
        assertThat(attacked).isEqualTo(45_450);
    }
}
