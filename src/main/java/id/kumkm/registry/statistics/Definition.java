package id.kumkm.registry.statistics;

import id.kumkm.registry.statistics.publication.Subject;

/**
 * What is counted.
 *
 * @param name in {@code statistic_place}
 * @param among the name of those whom it can count: of fewer than 10 of them nothing is published
 */
record Definition(String name, String among, Subject subject) {

    /** Everybody who is registered and open. */
    static final String POPULATION = "UMKM";

    /** Who supplies may be anybody; who delivers or exports is one of those who supply. */
    static Definition of(String name) {
        if (name.endsWith("_DELIVERING")) {
            return new Definition(name, name.substring(0, name.indexOf('_')), Subject.DELIVERIES);
        }
        return name.equals("EXPORTING")
                ? new Definition(name, "UMB", Subject.EXPORTS)
                : new Definition(name, POPULATION, Subject.LINKS);
    }
}
