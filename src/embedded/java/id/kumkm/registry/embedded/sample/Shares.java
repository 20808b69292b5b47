package id.kumkm.registry.embedded.sample;

import java.util.ArrayList;
import java.util.List;

/** Choices, each with its share of the whole; the shares need not add up to one. */
final class Shares<T> {

    private final List<T> choices = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double sum;

    Shares<T> of(double share, T choice) {
        sum += share;
        choices.add(choice);
        upTo.add(sum);
        return this;
    }

    T pick(Dice dice) {
        double place = dice.share() * sum;
        int at = 0;
        while (at < choices.size() - 1 && place >= upTo.get(at)) {
            at++;
        }
        return choices.get(at);
    }
}
