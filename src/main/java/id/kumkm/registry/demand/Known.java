package id.kumkm.registry.demand;

import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.platform.RegionsToday;
import java.time.LocalDate;
import java.util.Set;

/** What the demands of a list of inputs may name, looked up once for all of them. */
record Known(Set<String> goods, Set<KbliKey> activities, RegionsToday regions, LocalDate today) {}
