package id.kumkm.registry.embedded.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many records of each register the sample has, and how many chunks of them are under way at a time. */
@ConfigMapping(prefix = "registry.sample")
interface SampleConfig {

    /** UMKM; none of anything where this is 0. */
    @WithDefault("20000")
    int size();

    @WithDefault("600")
    int cooperatives();

    @WithDefault("200")
    int industries();

    @WithDefault("60")
    int associations();

    /** Whether some of them supply each other. */
    @WithDefault("true")
    boolean links();

    @WithDefault("2")
    int threads();
}
