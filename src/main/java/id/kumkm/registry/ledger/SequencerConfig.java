package id.kumkm.registry.ledger;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Whether this replica numbers entries, how often it looks, and how many it takes in one transaction. */
@ConfigMapping(prefix = "registry.sequencer")
interface SequencerConfig {

    boolean enabled();

    Duration interval();

    int batch();
}
