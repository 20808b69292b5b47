package id.kumkm.registry.statistics;

import id.kumkm.registry.statistics.publication.Noise;
import id.kumkm.registry.statistics.publication.ProtectionView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a caller reads counts: as they are, of any day, or as they are published.
 *
 * @param exact where the caller may know of single ones who is counted
 * @param noise of what is published
 */
record Reading(When when, boolean exact, Noise noise) {

    /** What an answer says of its protection. */
    @Nullable
    ProtectionView protection(Locale language) {
        return exact ? null : ProtectionView.in(language);
    }
}
