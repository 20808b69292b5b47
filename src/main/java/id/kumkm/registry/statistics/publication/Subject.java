package id.kumkm.registry.statistics.publication;

/**
 * What is counted. A set of bodies is always told by the same number, in whatever grouping; but of another subject by another
 * one, or the same number twice would tell that all who are linked deliver.
 */
public enum Subject {
    LINKS,
    LINKS_OUTSIDE_FOOD,
    DELIVERIES,
    EXPORTS,
    OWNERS,
    CONTRACTS,
    CONTRACTS_BEGUN,
    CONTRACTS_ENDED,
    TERMS,
    TERMS_WITHIN_30_DAYS,
    DESTINATIONS
}
