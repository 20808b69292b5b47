package id.kumkm.registry.identity;

/** The one role that an operation asks for, as the schema prints it. {@link Role} says who holds it. */
public final class Operations {

    /** Registers and corrects records within its bounds: official, verifier, ministry, integrator. */
    public static final String WRITER = "writer";

    /** Verifies records within its bounds: verifier, ministry. */
    public static final String VERIFIER = "verifier";

    /** Closes, rests and reopens records within its bounds: verifier, ministry, and the integrator of their source. */
    public static final String CLOSER = "closer";

    /** Begins and changes pilot programmes within its bounds: official, verifier, ministry. */
    public static final String LEAD = "lead";

    /** Carries out the rights of data subjects (UU 27/2022): ministry. */
    public static final String STEWARD = "steward";

    /** Speaks for a side of what bodies agree on, or acts for it in its bounds: representative, official, verifier, ministry. */
    public static final String PARTY = "party";

    /** Confirms and ends links of bodies within its bounds: representative, official, verifier, ministry, integrator. */
    public static final String CONFIRMER = "confirmer";

    /** Says what a body wants of others: representative, ministry. */
    public static final String BUYER = "buyer";

    /** Reads who read what: auditor. */
    public static final String AUDITOR = "auditor";

    private Operations() {}
}
