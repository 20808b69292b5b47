package id.kumkm.registry.program;

import id.kumkm.registry.classification.KbliKey;
import java.util.Set;

/** What of the codes in an input there is: regions in force, and codes of KBLI of any level. */
record KnownCodes(Set<String> regions, Set<KbliKey> sectors) {}
