package id.kumkm.registry.partnership;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.cooperative.MembershipArea;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.scale.Scale;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What writes need to know of partnerships and their sides. */
@ApplicationScoped
class PartnershipRepository implements PanacheRepositoryBase<Partnership, UUID> {

    private static final String PARTIES = "SELECT b.id, b.kind, b.status, b.source, "
            + MembershipArea.authority("b", "c")
            + " AS area, coalesce(u.computed_scale, u.declared_scale) AS scale FROM body b"
            + " LEFT JOIN umkm u ON u.id = b.id AND b.kind = 'UMKM' LEFT JOIN cooperative c ON c.id = b.id"
            + " WHERE b.id = ANY(?1)";

    private static final String KNOWN = "SELECT CAST(" + PartnershipStatus.TODAY + " AS text) AS today,"
            + " EXISTS (SELECT FROM hs_code h WHERE h.code = ?1 AND length(h.code) = 6) AS hs,"
            + " EXISTS (SELECT FROM kbli k WHERE k.version = ?2 AND k.code = ?3 AND k.level = 5) AS kbli";

    private static final String DAYS = "daterange(CAST(?6 AS date), CAST(?7 AS date), '[]')";

    /**
     * Of confirmed ones that are not stopped the days that both sides agreed on are taken, of those that are the days that
     * they were at work. What waits takes none, but for who registers the same once more. Two codes tell commodities apart;
     * where one of them has none, their names do.
     */
    private static final String OVERLAPPING = "SELECT EXISTS (SELECT FROM partnership p WHERE p.id <> ?1"
            + " AND p.supplier_id = ?2 AND p.buyer_id = ?3 AND coalesce(p.hs6 = CAST(?4 AS text),"
            + " searchable(p.commodity) = searchable(?5)) AND (p.taken_days && " + DAYS
            + " OR (p.status = 'DIAJUKAN' AND p.written_by && CAST(?8 AS text[])"
            + " AND daterange(p.starts_on, p.ends_on, '[]') && " + DAYS + ")))";

    /** The bodies with these keys as sides of a partnership. */
    @SuppressWarnings("unchecked")
    Map<UUID, Party> parties(UUID... keys) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(PARTIES, Tuple.class)
                .setParameter(1, keys)
                .getResultList();
        Map<UUID, Party> parties = new HashMap<>();
        rows.forEach(row -> parties.put(row.get("id", UUID.class), party(row)));
        return parties;
    }

    private static Party party(Tuple row) {
        String scale = row.get("scale", String.class);
        BodyStatus status = BodyStatus.valueOf(row.get("status", String.class));
        return new Party(
                row.get("id", UUID.class),
                BodyKind.valueOf(row.get("kind", String.class)),
                scale == null ? null : Scale.valueOf(scale),
                row.get("area", String.class),
                row.get("source", String.class),
                status == BodyStatus.AKTIF || status == BodyStatus.TIDAK_AKTIF);
    }

    /** Today, and whether there are these codes. */
    Known known(@Nullable String hs6, @Nullable KbliVersion version, @Nullable String kbliCode) {
        Tuple row = (Tuple) getEntityManager()
                .createNativeQuery(KNOWN, Tuple.class)
                .setParameter(1, hs6 == null ? "" : hs6)
                .setParameter(2, version == null ? "" : version.name())
                .setParameter(3, kbliCode == null ? "" : kbliCode)
                .getSingleResult();
        return new Known(
                LocalDate.parse(row.get("today", String.class)),
                row.get("hs", Boolean.class),
                row.get("kbli", Boolean.class));
    }

    /** True where the pair has another confirmed partnership for the same commodity on some of the same days. */
    boolean overlaps(Partnership one) {
        return overlaps(one, one.terms().endsOn());
    }

    /** The same of its days up to another last one. */
    boolean overlaps(Partnership one, @Nullable LocalDate last) {
        return overlaps(one, last, new String[0]);
    }

    /** The same, also where one that the caller registered waits: it is registered once more. */
    boolean overlaps(Partnership one, Caller caller) {
        return overlaps(one, one.terms().endsOn(), caller.authorship());
    }

    private boolean overlaps(Partnership one, @Nullable LocalDate last, String[] writers) {
        return (Boolean) getEntityManager()
                .createNativeQuery(OVERLAPPING)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, one.id())
                .setParameter(2, one.supplierId())
                .setParameter(3, one.buyerId())
                .setParameter(4, one.supply().hs6())
                .setParameter(5, one.supply().commodity())
                .setParameter(6, text(one.terms().startsOn()))
                .setParameter(7, text(last))
                .setParameter(8, writers)
                .getSingleResult();
    }

    /** True where the buyer owns or controls the supplier on some day of it. */
    boolean isControlled(Partnership one) {
        return (Boolean) getEntityManager()
                .createNativeQuery("SELECT controls(?1, ?2, daterange(CAST(?3 AS date), CAST(?4 AS date), '[]'))")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, one.buyerId())
                .setParameter(2, one.supplierId())
                .setParameter(3, text(one.terms().startsOn()))
                .setParameter(4, text(one.terms().endsOn()))
                .getSingleResult();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Nullable
    PartnershipComplaint complaint(UUID key) {
        return getEntityManager().find(PartnershipComplaint.class, key);
    }

    /** True where the actor filed this complaint of a supplier's. */
    boolean isFiledBy(String actor, UUID complaint, UUID supplier) {
        return (boolean) getEntityManager()
                .createNativeQuery(
                        "SELECT EXISTS (SELECT FROM ledger l WHERE l.body_id = ?1 AND l.part = 'partnership_complaint'"
                                + " AND l.row_id = CAST(?2 AS text) AND l.operation = 'INSERT' AND l.actor = ?3)",
                        Boolean.class)
                .setParameter(1, supplier)
                .setParameter(2, complaint)
                .setParameter(3, actor)
                .getSingleResult();
    }

    /** Today, where nothing else is asked of the registry. */
    LocalDate today() {
        return LocalDate.parse((String) getEntityManager()
                .createNativeQuery("SELECT CAST(" + PartnershipStatus.TODAY + " AS text)")
                .getSingleResult());
    }

    /** From when to when something was delivered in it. */
    Deliveries deliveries(Partnership of) {
        Tuple row = getEntityManager()
                .createQuery(
                        "SELECT min(e.happenedOn), max(e.happenedOn) FROM PartnershipEvent e"
                                + " WHERE e.partnershipId = ?1 AND e.type = ?2",
                        Tuple.class)
                .setParameter(1, of.id())
                .setParameter(2, EventType.PENGIRIMAN)
                .getSingleResult();
        return new Deliveries(row.get(0, LocalDate.class), row.get(1, LocalDate.class));
    }

    /** An event or a complaint. */
    void add(Object what) {
        getEntityManager().persist(what);
        flush();
    }

    /** As it is stored now. */
    void refresh(Partnership one) {
        getEntityManager().refresh(one);
    }
}
