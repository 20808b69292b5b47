package id.kumkm.registry.partnership;

import java.time.LocalDate;

/** What the rules of terms ask of the rest of the registry: the day, and whether the codes given are known. */
record Known(LocalDate today, boolean hs, boolean kbli) {}
