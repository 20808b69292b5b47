package id.kumkm.registry.statistics;

import id.kumkm.registry.statistics.publication.Tally;
import jakarta.persistence.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of the contracts of one pattern, or of all.
 *
 * @param known all that ever were in force, or will be
 * @param untermed those in force whose term of payment is not known
 */
record PartnershipCounts(
        @Nullable String pattern,
        Tally known,
        Tally active,
        Tally started,
        Tally ended,
        Tally termed,
        Tally untermed,
        Tally paid,
        Tally exporting,
        @Nullable Double median) {

    /** The columns of its sums of weights. */
    static final List<String> WEIGHTS =
            List.of("known", "active", "started", "ended", "termed", "untermed", "paid", "exporting");

    static PartnershipCounts of(Tuple row) {
        List<Tally> tallies = WEIGHTS.stream()
                .map(name -> Tally.of(row.get(name, Long.class)))
                .toList();
        return new PartnershipCounts(
                row.get("pattern", String.class),
                tallies.get(0),
                tallies.get(1),
                tallies.get(2),
                tallies.get(3),
                tallies.get(4),
                tallies.get(5),
                tallies.get(6),
                tallies.get(7),
                row.get("median", Double.class));
    }

    /** Of a pattern of which there is no contract. */
    static PartnershipCounts none(String pattern) {
        Tally none = Tally.NONE;
        return new PartnershipCounts(pattern, none, none, none, none, none, none, none, none, null);
    }
}
