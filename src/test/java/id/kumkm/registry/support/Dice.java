package id.kumkm.registry.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Randomness of a test: the seed is printed, {@code -Dregistry.test.seed=...} throws the same again. A sample of fixed
 * size in every run, the full number with {@code -Pthorough}.
 */
public final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** New dice for the test of this name. */
    public static Dice of(Class<?> test) {
        long seed = Long.getLong("registry.test.seed", new Random().nextInt(1_000_000));
        System.out.println(test.getSimpleName() + ": -Dregistry.test.seed=" + seed);
        return new Dice(seed);
    }

    /** Dice that throw the same in every run. */
    public static Dice fixed() {
        return new Dice(1);
    }

    public static int rounds(int sample, int thorough) {
        return Boolean.getBoolean("registry.test.thorough") ? thorough : sample;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** True so many times in a hundred. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** As many of them, each once, in no order. */
    public <T> List<T> some(List<T> choices, int most) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }
}
