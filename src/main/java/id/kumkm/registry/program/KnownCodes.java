package id.kumkm.registry.program;

import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.platform.RegionsToday;
import java.util.Set;

/** What of the codes in an input there is: what regions are today, and codes of KBLI of any level. */
record KnownCodes(RegionsToday regions, Set<KbliKey> sectors) {}
