package id.kumkm.registry.statistics;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Whether this replica brings the feed into the statistics, how often it looks, and how many entries it takes at once. */
@ConfigMapping(prefix = "registry.statistics")
interface ProjectorConfig {

    boolean enabled();

    Duration interval();

    int batch();
}
