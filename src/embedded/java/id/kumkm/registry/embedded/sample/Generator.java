package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.register.Registration;
import java.util.List;
import java.util.stream.IntStream;

/** Makes records of one register, each from the seed and its number alone, so a longer sample begins as a shorter. */
interface Generator<R extends Registration<?>> {

    Sample<R> record(int number);

    /** The records from a number on, up to another that is no longer among them. */
    default List<Sample<R>> records(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::record).toList();
    }
}
