package id.kumkm.registry.embedded.sample;

import java.util.List;
import java.util.SplittableRandom;

/** The chance in one record: the same for the same seed and number, whatever was made before it. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed, int number) {
        this.random = new SplittableRandom(seed * 1_000_003 + number);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A number between the two, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** Small amounts are far more frequent than large ones: each order of magnitude is as likely as the next. */
    long amountBetween(long low, long high) {
        double exponent = Math.log(low) + random.nextDouble() * (Math.log(high) - Math.log(low));
        return Math.round(Math.exp(exponent) / 100_000) * 100_000;
    }

    double around(double middle, double spread) {
        return middle + (random.nextDouble() * 2 - 1) * spread;
    }

    double share() {
        return random.nextDouble();
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
