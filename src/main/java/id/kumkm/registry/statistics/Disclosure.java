package id.kumkm.registry.statistics;

/** How a caller may read what is counted. */
enum Disclosure {
    /** As it is: what is public, and officials in their own regions and the ministry everything. */
    EXACT,
    /** Numbers of what follows from facts that are not public, to the nearest 5. */
    ROUNDED,
    /** A grouping that is not public, from the published list. */
    PUBLISHED
}
