package id.kumkm.registry.partnership;

import id.kumkm.registry.cooperative.MembershipArea;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.Authority;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Viewer;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer may read of a row with two bodies: whoever may read the class of either of them. The row is
 * {@code partnership p}.
 */
final class PartnershipAuthority implements Authority {

    /** The two bodies, and what decides over a cooperative. */
    static final List<Join> JOINS = List.of(
            Join.always("s", "body", "s.id = p.supplier_id"),
            Join.always("y", "body", "y.id = p.buyer_id"),
            Join.optional("sc", "cooperative", "sc.id = p.supplier_id"));

    static final String SUPPLIER_AREA = MembershipArea.authority("s", "sc");
    static final String BUYER_AREA = "y.region_code";

    private static final String COOPERATIVE = "s.kind = 'COOPERATIVE'";

    /** The same as they stand in a FROM. */
    static String joined() {
        return JOINS.stream().map(Join::sql).collect(Collectors.joining());
    }

    @Override
    public Grants grants(Viewer viewer) {
        Viewing viewing = (Viewing) viewer;
        return new Grants(restricted(viewing.caller()), sensitive(viewing), "FALSE", Policy.mayAudit(viewing.caller()));
    }

    @Override
    public String over() {
        return COOPERATIVE + " " + SUPPLIER_AREA + " " + BUYER_AREA;
    }

    /**
     * All rows, each with the day as of which the viewer is told of it: null for today, where it may read class P1 of a
     * side. Days are of class P1, so others are told how it stood at the end of last month, whenever they ask.
     *
     * @param table of partnerships
     */
    static Sql rows(Caller caller, Sql table) {
        if (caller.roles().isEmpty()) {
            return new Sql()
                    .append("(SELECT p.*, " + Today.MONTH_END + " AS told_on FROM ")
                    .append(table)
                    .append(" p)");
        }
        return new Sql()
                .append("(SELECT p.*, CASE WHEN ")
                .append(restricted(caller))
                .append(" THEN CAST(NULL AS date) ELSE " + Today.MONTH_END + " END AS told_on FROM ")
                .append(table)
                .append(" p" + joined() + ")");
    }

    /** Of {@link #rows} those that there are for the viewer: of what is not its own, what was confirmed and had begun. */
    static Sql visible() {
        return new Sql().append("(p.told_on IS NULL OR (p.confirmed_at IS NOT NULL AND p.starts_on <= p.told_on))");
    }

    /** Of {@link #rows} those whose changes are told to the viewer: of which it may read class P1. */
    static Sql followed(Viewing viewing) {
        boolean some =
                Stream.of(Sector.values()).anyMatch(sector -> Policy.mayReadSomeRestricted(viewing.caller(), sector));
        if (!some) {
            throw Problem.forbidden(
                    "Perubahan kemitraan hanya untuk yang boleh membaca isinya.",
                    "Changes of partnerships are for those who may read their contents.");
        }
        return new Sql().append("p.told_on IS NULL");
    }

    private static Sql restricted(Caller caller) {
        return new Sql()
                .append("(CASE WHEN " + COOPERATIVE + " THEN (")
                .append(restricted(caller, Sector.COOPERATIVE, SUPPLIER_AREA, "p.supplier_id"))
                .append(") ELSE (")
                .append(restricted(caller, Sector.UMKM, SUPPLIER_AREA, "p.supplier_id"))
                .append(") END OR (")
                .append(Policy.restricted(caller, Sector.UMKM, BUYER_AREA, "p.buyer_id", "y.source"))
                .append("))");
    }

    /** On the supplier's side, where it is registered: also by the sources that brought it or the supplier. */
    private static Sql restricted(Caller caller, Sector sector, String area, String body) {
        return Policy.restricted(caller, sector, area, body, "p.source")
                .append(" OR s.source = ?", Policy.ownSource(caller));
    }

    /** The sides' representatives read what they have to do with; others by their office and for a purpose. */
    private static Sql sensitive(Viewing viewing) {
        Caller caller = viewing.caller();
        UUID[] own = caller.bodies().keySet().stream()
                .filter(body -> Policy.represents(caller, body))
                .toArray(UUID[]::new);
        return new Sql()
                .append(
                        "(p.supplier_id = ANY(?) OR p.buyer_id = ANY(?) OR CASE WHEN " + COOPERATIVE + " THEN (",
                        own,
                        own)
                .append(Policy.sensitive(viewing, Sector.COOPERATIVE, SUPPLIER_AREA))
                .append(") ELSE (")
                .append(Policy.sensitive(viewing, Sector.UMKM, SUPPLIER_AREA))
                .append(") END OR (")
                .append(Policy.sensitive(viewing, Sector.UMKM, BUYER_AREA))
                .append("))");
    }

    /** The same of a row that was read. */
    static Access access(Caller caller, Tuple row, @Nullable String purpose) {
        boolean cooperative = row.get("supplier_kind", String.class).equals("COOPERATIVE");
        List<Holding> sides = List.of(
                supplier(row, cooperative, row.get("source", String.class)),
                supplier(row, cooperative, row.get("supplier_source", String.class)),
                new Holding(
                        row.get("buyer_key", UUID.class),
                        Sector.UMKM,
                        row.get("buyer_area", String.class),
                        row.get("buyer_source", String.class),
                        ""));
        Stream<Holding> own = sides.stream().filter(side -> Policy.represents(caller, side.body()));
        return new Access(
                sides.stream().anyMatch(side -> Policy.mayReadRestricted(caller, side)),
                own.findAny().isPresent()
                        || sides.stream().anyMatch(side -> Policy.mayReadSensitive(caller, side, purpose)),
                Policy.mayAudit(caller),
                false);
    }

    private static Holding supplier(Tuple row, boolean cooperative, String source) {
        return new Holding(
                row.get("supplier_key", UUID.class),
                cooperative ? Sector.COOPERATIVE : Sector.UMKM,
                row.get("supplier_area", String.class),
                source,
                "");
    }
}
