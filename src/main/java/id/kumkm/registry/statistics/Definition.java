package id.kumkm.registry.statistics;

import id.kumkm.registry.statistics.publication.Subject;

/**
 * What is counted.
 *
 * @param name in {@code statistic_place}
 * @param among the name of those whom it can count: of fewer than 10 of them nothing is published
 * @param known the name of those of whom everybody knows it by the list of partnerships
 */
record Definition(String name, String among, String known, Subject subject) {

    /** Everybody who is registered and open. */
    static final String POPULATION = "UMKM";

    /** Who supplies may be anybody; who delivers or exports is one of those who supply. */
    static Definition of(String name) {
        String known = name.startsWith("UB") ? "UB_DIRECT" : "UMB_DIRECT";
        if (name.endsWith("_DELIVERING")) {
            return new Definition(name, name.substring(0, name.indexOf('_')), known, Subject.DELIVERIES);
        }
        return name.equals("EXPORTING")
                ? new Definition(name, "UMB", known, Subject.EXPORTS)
                : new Definition(name, POPULATION, known, Subject.LINKS);
    }
}
