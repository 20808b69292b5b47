package id.kumkm.registry.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Dice;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How counts are told whose bodies have these keys. */
class ToldTest {

    private final Dice dice = Dice.of(ToldTest.class);
    private final Noise noise = new Noise(dice.below(1_000_000_000));

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

        assertThat(IntStream.range(0, 100).map(time -> noise.told(Subject.LINKS, counted, among)))
                .containsOnly(noise.told(Subject.LINKS, counted, among));
        assertThat(Math.abs(noise.told(Subject.LINKS, counted, among) - 30)).isLessThanOrEqualTo(Noise.MOST_OFF);
    }

    /** Else a number that stays the same would tell of whoever came that it is not linked. */
    @Test
    void whoJoinsThePopulationChangesWhatIsToldWhetherItCountsOrNot() {
        int changed = 0;
        for (int round = 0; round < 1000; round++) {
            Tally counted = some(20);
            Tally among = some(60);
            changed +=
                    noise.told(Subject.LINKS, counted, among) == noise.told(Subject.LINKS, counted, among.plus(some(1)))
                            ? 0
                            : 1;
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
            different += noise.told(Subject.LINKS, all, among) == noise.told(Subject.DELIVERIES, all, among) ? 0 : 1;
        }

        assertThat(different).isBetween(850, 950);
    }

    /** By another seed each time: of one there are no more numbers than keys of those around, which are 512. */
    @Test
    void nobodyIsOftenToldAsSomebodyButNotWhereThereIsNobody() {
        int told = 0;
        for (int round = 0; round < 1000; round++) {
            Noise other = new Noise(dice.below(1_000_000_000));
            told += other.told(Subject.LINKS, Tally.NONE, some(60)) > 0 ? 1 : 0;
        }

        assertThat(told).isBetween(430, 550);
        assertThat(noise.told(Subject.LINKS, Tally.NONE, Tally.NONE)).isZero();
    }

    /** Else a number that stays when a contract of one of them ends would tell that it is a member, too. */
    @Test
    void whatEverybodyKnowsOfThemChangesWhatIsToldThoughTheSameAreCounted() {
        int changed = 0;
        for (int round = 0; round < 1000; round++) {
            Tally counted = some(20);
            Tally among = some(60);
            Tally known = some(5);
            changed += told("UMB", counted, among, known) == told("UMB", counted, among, known.plus(some(1))) ? 0 : 1;
        }

        assertThat(changed).isBetween(850, 950);
    }

    /** Else the same number would tell that nobody is linked by a cooperative alone. */
    @Test
    void theSameEnterprisesByAnotherDefinitionAreToldByAnotherNumber() {
        int different = 0;
        for (int round = 0; round < 1000; round++) {
            Tally counted = some(20);
            Tally among = some(60);
            different += told("UMB", counted, among, counted) == told("UMB_DIRECT", counted, among, counted) ? 0 : 1;
        }

        assertThat(different).isBetween(850, 950);
    }

    /** Else whoever knows all who are counted would learn of their keys. */
    @Test
    void anotherDatabaseHasOtherNoise() {
        Noise other = new Noise(-1);
        int different = 0;
        for (int round = 0; round < 1000; round++) {
            Tally counted = some(20);
            Tally among = some(60);
            different += noise.told(Subject.LINKS, counted, among) == other.told(Subject.LINKS, counted, among) ? 0 : 1;
        }

        assertThat(different).isBetween(850, 950);
    }

    private int told(String definition, Tally counted, Tally among, Tally known) {
        return noise.told(Subject.LINKS, definition, counted, among, known);
    }

    @Test
    void sharesAreNoMoreThanAll() {
        assertThat(Noise.share(12, 10)).isEqualTo(1);
        assertThat(Noise.share(null, 10)).isNull();
        assertThat(Noise.share(0, 0)).isNull();
    }
}
