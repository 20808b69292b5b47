package id.kumkm.registry.scale;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;

/** Thresholds of PP 7/2021 Pasal 35: inclusive upper bounds in whole rupiah. */
@ConfigMapping(prefix = "registry.scale")
public interface ScaleConfig {

    /** Enterprises founded from this day on are classed by capital, older ones by sales. */
    LocalDate inForceSince();

    Bounds capital();

    Bounds sales();

    /** Upper bounds of one measure. */
    interface Bounds {
        long micro();

        long small();

        long medium();
    }
}
