package id.kumkm.registry.identity;

import id.kumkm.registry.reads.Access;
import org.jspecify.annotations.Nullable;

/** The one place that says who may do what with a record (roles: DESIGN, privacy classes: docs/glossary.md). */
public final class Policy {

    private Policy() {}

    /** Registers or corrects the record. */
    public static boolean mayWrite(Caller caller, Holding held) {
        return inArea(caller, held) || inSector(caller, held) || ofSource(caller, held);
    }

    /** Verifies, closes or reopens the record. */
    public static boolean mayVerify(Caller caller, Holding held) {
        return (caller.has(Role.VERIFIER) && inArea(caller, held)) || inSector(caller, held);
    }

    /** Four eyes: nobody verifies what it changed last itself. */
    public static boolean changedItLast(Caller caller, Holding held) {
        return held.changedBy().equals(caller.subject());
    }

    /** Reads fields of class P1: officials of the region or of one above, the ministry, its source, its representative. */
    public static boolean mayReadRestricted(Caller caller, Holding held) {
        return mayWrite(caller, held) || represents(caller, held);
    }

    /** Reads histories, whoever's record it is: not what is sealed in them. */
    public static boolean mayAudit(Caller caller) {
        return caller.has(Role.AUDITOR);
    }

    /** Reads fields of class P2: verifying officials of the area and the ministry, and only for a stated purpose. */
    public static boolean mayReadSensitive(Caller caller, Holding held, @Nullable String purpose) {
        return purpose != null && mayVerify(caller, held);
    }

    /** What the caller may read of the record. */
    public static Access access(Caller caller, Holding held, boolean naturalPerson, @Nullable String purpose) {
        return new Access(
                mayReadRestricted(caller, held),
                mayReadSensitive(caller, held, purpose),
                mayAudit(caller),
                naturalPerson);
    }

    /** Makes what is a natural person's own affair a legal entity's: whoever may read it, or brought it. */
    public static boolean mayDisclose(Caller caller, Holding held) {
        return mayVerify(caller, held) || ofSource(caller, held);
    }

    /** Carries out a data subject's rights on the record. */
    public static boolean maySteward(Caller caller, Holding held) {
        return inSector(caller, held);
    }

    private static boolean inArea(Caller caller, Holding held) {
        return (caller.has(Role.OFFICIAL) || caller.has(Role.VERIFIER))
                && caller.regions().stream().anyMatch(area -> Holding.inside(held.region(), area));
    }

    private static boolean inSector(Caller caller, Holding held) {
        return caller.has(Role.MINISTRY) && caller.sectors().contains(held.sector());
    }

    private static boolean represents(Caller caller, Holding held) {
        return caller.has(Role.REPRESENTATIVE) && caller.bodies().containsKey(held.body());
    }

    private static boolean ofSource(Caller caller, Holding held) {
        return caller.has(Role.INTEGRATOR) && held.source().equals(caller.source());
    }
}
