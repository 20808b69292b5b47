package id.kumkm.registry.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Dice;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How counts are told whose bodies have these keys. */
class SubjectTest {

    private final Dice dice = Dice.of(SubjectTest.class);

    private Tally some(int number) {
        return LongStream.range(0, number)
                .mapToObj(one -> Tally.of((1L << 36) + 1 + dice.below(511)))
                .reduce(Tally.NONE, Tally::plus);
    }

    @Test
    void aSumOfWeightsIsACountAndTheSumOfKeys() {
        long all = 0;
        Tally sum = Tally.NONE;
        for (int body = 0; body < 1000; body++) {
            long weight = (1L << 36) + 1 + dice.below(511);
            all += weight;
            sum = sum.plus(Tally.of(weight));
        }

        assertThat(Tally.of(all)).isEqualTo(sum);
        assertThat(sum.number()).isEqualTo(1000);
        assertThat(Tally.of(-all).number()).isEqualTo(-1000);
        assertThat(Tally.of(-all).plus(sum)).isEqualTo(Tally.NONE);
    }

    @Test
    void theSameBodiesAreAlwaysToldByTheSameNumber() {
        Tally counted = some(30);
        Tally among = some(100);

        assertThat(IntStream.range(0, 100).map(time -> Subject.LINKS.told(counted, among)))
                .containsOnly(Subject.LINKS.told(counted, among));
        assertThat(Math.abs(Subject.LINKS.told(counted, among) - 30)).isLessThanOrEqualTo(Subject.MOST_OFF);
    }

    /** Else a number that stays the same would tell of whoever came that it is not linked. */
    @Test
    void whoJoinsThePopulationChangesWhatIsToldWhetherItCountsOrNot() {
        int changed = 0;
        for (int round = 0; round < 1000; round++) {
            Tally counted = some(20);
            Tally among = some(60);
            changed += Subject.LINKS.told(counted, among) == Subject.LINKS.told(counted, among.plus(some(1))) ? 0 : 1;
        }

        assertThat(changed).isBetween(850, 950);
    }

    /** Else the same number twice would tell that all who are linked deliver. */
    @Test
    void allWhoDeliverAreToldByAnotherNumberThanAllWhoAreLinked() {
        int different = 0;
        for (int round = 0; round < 1000; round++) {
            Tally all = some(20);
            Tally among = some(60);
            different += Subject.LINKS.told(all, among) == Subject.DELIVERIES.told(all, among) ? 0 : 1;
        }

        assertThat(different).isBetween(850, 950);
    }

    @Test
    void nobodyIsOftenToldAsSomebodyButNotWhereThereIsNobody() {
        int told = 0;
        for (int round = 0; round < 1000; round++) {
            told += Subject.LINKS.told(Tally.NONE, some(60)) > 0 ? 1 : 0;
        }

        assertThat(told).isBetween(430, 550);
        assertThat(Subject.LINKS.told(Tally.NONE, Tally.NONE)).isZero();
    }

    @Test
    void ofFewNothingIsToldAndSharesAreNoMoreThanAll() {
        assertThat(Subject.LINKS.toldOf(some(3), some(9), 9)).isNull();
        assertThat(Subject.LINKS.toldOf(some(3), some(10), 10)).isNotNull();
        assertThat(Subject.LINKS.toldOf(Tally.NONE, some(9), 0)).isZero();
        assertThat(Subject.share(12, 10)).isEqualTo(1);
        assertThat(Subject.share(null, 10)).isNull();
        assertThat(Subject.share(0, 0)).isNull();
    }
}
