package id.kumkm.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Businesses whose owner was erased, which are the owner's own: what keeps their sources from bringing them back. */
@ApplicationScoped
public class ErasedRepository {

    /** Of {@code body b}: true until somebody describes an owner anew. */
    private static final String IS_ERASED = "b.kind IN ('UMKM', 'INDUSTRY') AND person_is_business(b.legal_form)"
            + " AND EXISTS (SELECT FROM person p WHERE p.body_id = b.id AND NOT p.is_member AND p.erased_at IS NOT NULL)";

    private final EntityManager database;
    private final Sealer sealer;

    @Inject
    ErasedRepository(EntityManager database, Sealer sealer) {
        this.database = database;
        this.sealer = sealer;
    }

    /** A business whose source's id was erased: in which register it stands, and whether it is erased still. */
    public record Known(UUID body, String kind, boolean isErased) {}

    /** Keeps the id that its source gave a business, if it did, as a hash: comes before the erasure, which takes the id. */
    @SuppressWarnings("unchecked")
    public void keep(UUID body) {
        List<Tuple> ids = database.createNativeQuery(
                        "SELECT source, external_id FROM body WHERE id = ?1 AND external_id IS NOT NULL", Tuple.class)
                .setParameter(1, body)
                .getResultList();
        ids.forEach(id -> database.createNativeQuery(
                        "INSERT INTO erased_external (body_id, id_hash) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                .setParameter(1, body)
                .setParameter(2, hash(id.get(0, String.class), id.get(1, String.class)))
                .executeUpdate());
    }

    /** Which of these ids of a source were erased. */
    @SuppressWarnings("unchecked")
    public Map<String, Known> known(String source, Collection<String> externalIds) {
        Map<String, Known> known = new HashMap<>();
        if (!externalIds.isEmpty()) {
            Map<String, String> byHash = new HashMap<>();
            externalIds.forEach(id -> byHash.put(HexFormat.of().formatHex(hash(source, id)), id));
            List<Tuple> rows = database.createNativeQuery(
                            "SELECT encode(e.id_hash, 'hex'), b.id, b.kind, " + IS_ERASED
                                    + " FROM erased_external e JOIN body b ON b.id = e.body_id"
                                    + " WHERE e.id_hash = ANY(ARRAY(SELECT decode(h, 'hex') FROM unnest(?1) h))",
                            Tuple.class)
                    .setParameter(1, byHash.keySet().toArray(String[]::new))
                    .getResultList();
            rows.forEach(row -> known.put(
                    byHash.get(row.get(0, String.class)),
                    new Known(row.get(1, UUID.class), row.get(2, String.class), row.get(3, Boolean.class))));
        }
        return known;
    }

    /** Which of these bodies are erased. */
    public Set<UUID> erased(Collection<UUID> bodies) {
        return bodies.isEmpty()
                ? Set.of()
                : Set.copyOf(database.createNativeQuery(
                                "SELECT b.id FROM body b WHERE b.id = ANY(?1) AND " + IS_ERASED, UUID.class)
                        .setParameter(1, bodies.toArray(UUID[]::new))
                        .getResultList());
    }

    /** For this use and this source alone: ids hold no line break, so no two pairs are written alike. */
    private byte[] hash(String source, String externalId) {
        return sealer.hash("external id\n" + source, externalId);
    }
}
