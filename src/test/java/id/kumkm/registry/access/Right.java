package id.kumkm.registry.access;

import org.jspecify.annotations.Nullable;

/** What an operation asks of its caller: the operation role that the schema prints, if any. */
enum Right {
    READS(null),
    REGISTERS("writer"),
    WRITES("writer"),
    /** Registers a link between records: of who is out of bounds, there is no such record. */
    LINKS("writer"),
    TAKES_PART("party"),
    /** Stands behind what another has recorded. */
    CONFIRMS("confirmer"),
    /** Ends a link, as who has to do with either side. */
    PARTS("confirmer"),
    VERIFIES("verifier"),
    CLOSES("closer"),
    /** Begins a programme, which is no record of a sector: the ministry may of either. */
    BEGINS("lead"),
    LEADS("lead"),
    STEWARDS("steward"),
    ORDERS("buyer"),
    AUDITS("auditor");

    private final @Nullable String role;

    Right(@Nullable String role) {
        this.role = role;
    }

    @Nullable
    String role() {
        return role;
    }
}
