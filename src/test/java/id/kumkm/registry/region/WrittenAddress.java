package id.kumkm.registry.region;

import java.util.List;

/**
 * An address as people write it.
 *
 * @param pattern how it is written
 * @param village the code of the village that is meant
 * @param open the villages that it may mean, by what is written
 */
record WrittenAddress(String pattern, String text, String village, List<String> open) {

    /** First, or, where the text leaves it open, among all that it may mean, each as good as the first. */
    boolean isMet(List<Found> found) {
        if (found.isEmpty() || found.get(0).code().equals(village)) {
            return !found.isEmpty();
        }
        double best = found.get(0).score();
        List<String> alike = found.stream()
                .filter(one -> one.score() == best)
                .map(Found::code)
                .toList();
        return open.size() > 1 && alike.containsAll(open);
    }

    /** What the service gave. */
    record Found(String code, double score) {}
}
