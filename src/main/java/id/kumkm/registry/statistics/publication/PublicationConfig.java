package id.kumkm.registry.statistics.publication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether everybody reads of a registry's first day while it lasts; what is told of it changes until it is over. */
@ConfigMapping(prefix = "registry.publication")
interface PublicationConfig {

    @WithDefault("false")
    boolean opening();
}
