package id.kumkm.registry.identity;

import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one place that says who may do what with a record (roles: DESIGN, privacy classes: docs/glossary.md). */
public final class Policy {

    private Policy() {}

    /** Registers or corrects the record. */
    public static boolean mayWrite(Caller caller, Holding held) {
        return inArea(caller, held) || inSector(caller, held) || ofSource(caller, held);
    }

    /** Verifies the record. */
    public static boolean mayVerify(Caller caller, Holding held) {
        return (caller.has(Role.VERIFIER) && inArea(caller, held)) || inSector(caller, held);
    }

    /** Puts the record to rest, closes or reopens it: who verifies, or the source that brought it. */
    public static boolean mayClose(Caller caller, Holding held) {
        return mayVerify(caller, held) || ofSource(caller, held);
    }

    /** Reads fields of class P1: officials of the region or of one above, the ministry, its source, its representative. */
    public static boolean mayReadRestricted(Caller caller, Holding held) {
        return mayWrite(caller, held) || represents(caller, held);
    }

    /** True where there may be records of the sector whose class P1 the caller reads. */
    public static boolean mayReadSomeRestricted(Caller caller, Sector sector) {
        return caller.has(Role.OFFICIAL)
                || caller.has(Role.VERIFIER)
                || caller.has(Role.INTEGRATOR)
                || caller.has(Role.REPRESENTATIVE)
                || (caller.has(Role.MINISTRY) && caller.sectors().contains(sector));
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

    /**
     * As what the caller may confirm a link for its other side: whoever reads class P1 of that side. Null where it has
     * nothing to do with it. Who wrote the link does not confirm it, whatever this says.
     */
    public static @Nullable LinkConfirmation confirmation(Caller caller, Holding otherSide) {
        if (represents(caller, otherSide)) {
            return LinkConfirmation.PERWAKILAN;
        }
        if (inSector(caller, otherSide)) {
            return LinkConfirmation.KEMENTERIAN;
        }
        if (inArea(caller, otherSide)) {
            return LinkConfirmation.DINAS;
        }
        return ofSource(caller, otherSide) ? LinkConfirmation.SISTEM_SUMBER : null;
    }

    /**
     * The same as SQL.
     *
     * @param area SQL of the region that decides authority over the other side
     * @param body SQL of its key
     * @param from SQL of the source that keeps it
     */
    public static Sql confirmation(Caller caller, Sector sector, String area, String body, String from) {
        return new Sql()
                .append("CASE WHEN " + body + " = ANY(?) THEN 'PERWAKILAN'", (Object) represented(caller))
                .append(" WHEN ? THEN 'KEMENTERIAN' WHEN ", isNational(caller, sector))
                .append(inside(localRegions(caller), area))
                .append(" THEN 'DINAS' WHEN " + from + " = ? THEN 'SISTEM_SUMBER' END", ownSource(caller));
    }

    /** Speaks for the body. */
    public static boolean represents(Caller caller, UUID body) {
        return caller.has(Role.REPRESENTATIVE) && caller.bodies().containsKey(body);
    }

    /**
     * The condition of a statement under which class P1 may be read: the same as {@link #mayReadRestricted}.
     *
     * @param area SQL of the region that decides authority; the record is {@code body b}
     */
    public static Sql restricted(Viewing viewing, Sector sector, String area) {
        return restricted(viewing, sector, area, "b.id", "b.source");
    }

    /**
     * The same of what is no body itself, but has to do with one.
     *
     * @param body SQL of the body's key
     * @param from SQL of the source that brought it
     */
    public static Sql restricted(Viewing viewing, Sector sector, String area, String body, String from) {
        return restricted(viewing.caller(), sector, area, body, from);
    }

    /** The same of a caller. */
    public static Sql restricted(Caller caller, Sector sector, String area, String body, String from) {
        if (caller.roles().isEmpty()) {
            return new Sql().append("FALSE");
        }
        return new Sql()
                .append(
                        "? OR " + from + " = ? OR " + body + " = ANY(?) OR ",
                        isNational(caller, sector),
                        ownSource(caller),
                        represented(caller))
                .append(inside(localRegions(caller), area));
    }

    private static boolean isNational(Caller caller, Sector sector) {
        return caller.has(Role.MINISTRY) && caller.sectors().contains(sector);
    }

    /** The source as which the caller brings records; an empty text, which is none's, for who is no integrator. */
    public static String ownSource(Caller caller) {
        return caller.has(Role.INTEGRATOR) && caller.source() != null ? caller.source() : "";
    }

    private static UUID[] represented(Caller caller) {
        return caller.has(Role.REPRESENTATIVE) ? caller.bodies().keySet().toArray(UUID[]::new) : new UUID[0];
    }

    private static List<String> localRegions(Caller caller) {
        return caller.has(Role.OFFICIAL) || caller.has(Role.VERIFIER) ? caller.regions() : List.of();
    }

    /**
     * The caller's bounds for a function of the database that decides as {@link #mayReadRestricted} does; empty where
     * it reads class P1 of nothing.
     */
    public static String bounds(Caller caller) {
        JsonObject bounds = new JsonObject()
                .put("sectors", new JsonArray(caller.has(Role.MINISTRY) ? names(caller.sectors()) : List.of()))
                .put("regions", new JsonArray(localRegions(caller)))
                .put("bodies", new JsonArray(names(List.of(represented(caller)))))
                .put("source", caller.has(Role.INTEGRATOR) ? caller.source() : null);
        return caller.roles().isEmpty() ? "" : bounds.encode();
    }

    private static List<String> names(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    /** The condition of a statement under which class P2 may be read: the same as {@link #mayReadSensitive}. */
    public static Sql sensitive(Viewing viewing, Sector sector, String area) {
        Caller caller = viewing.caller();
        if (viewing.purpose() == null || caller.roles().isEmpty()) {
            return new Sql().append("FALSE");
        }
        boolean national = caller.has(Role.MINISTRY) && caller.sectors().contains(sector);
        return new Sql()
                .append("? OR ", national)
                .append(inside(caller.has(Role.VERIFIER) ? caller.regions() : List.of(), area));
    }

    /** The condition of a statement under which a region is one of those of which the caller is an official. */
    public static Sql local(Caller caller, String area) {
        return inside(localRegions(caller), area);
    }

    private static Sql inside(List<String> regions, String area) {
        return new Sql()
                .append(
                        "EXISTS (SELECT FROM unnest(?) own WHERE " + area + " = own OR starts_with(" + area
                                + ", own || '.'))",
                        (Object) regions.toArray(String[]::new));
    }

    /** Reads counts of a region by what is not public: its officials, and the ministry of the sector. */
    public static boolean mayReadCounts(Caller caller, Sector sector, @Nullable String region) {
        boolean local = caller.has(Role.OFFICIAL) || caller.has(Role.VERIFIER);
        return (caller.has(Role.MINISTRY) && caller.sectors().contains(sector))
                || (local && region != null && caller.regions().stream().anyMatch(own -> Holding.inside(region, own)));
    }

    /**
     * The condition of a statement under which one body is among those whose counts the caller reads exactly: the same as
     * {@link #mayReadCounts} of its region.
     *
     * @param area SQL of the region that decides authority over it
     */
    public static Sql counted(Caller caller, Sector sector, String area) {
        return new Sql().append("? OR ", isNational(caller, sector)).append(inside(localRegions(caller), area));
    }

    /** Makes what is a natural person's own affair a legal entity's: whoever may read it, or brought it. */
    public static boolean mayDisclose(Caller caller, Holding held) {
        return mayVerify(caller, held) || ofSource(caller, held);
    }

    /** Says what the body wants of others: its representative, or the ministry for it. */
    public static boolean mayOrder(Caller caller, Holding held) {
        return represents(caller, held) || inSector(caller, held);
    }

    /** Carries out a data subject's rights on the record, and corrects of a link what one side alone does not. */
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
        return represents(caller, held.body());
    }

    /** The source that brought the record, and owns what it says of itself. */
    public static boolean ofSource(Caller caller, Holding held) {
        return caller.has(Role.INTEGRATOR) && held.source().equals(caller.source());
    }
}
