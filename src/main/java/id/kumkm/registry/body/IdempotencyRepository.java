package id.kumkm.registry.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What callers made with keys of their own, so that a repeated request makes nothing twice. */
@ApplicationScoped
public class IdempotencyRepository {

    private final EntityManager database;

    @Inject
    public IdempotencyRepository(EntityManager database) {
        this.database = database;
    }

    /** The body that a key made, or made a part of, the part if it was one, and the hash of what was asked for then. */
    public record Made(UUID body, @Nullable UUID part, byte[] requestHash) {

        public Made(UUID body, byte[] requestHash) {
            this(body, null, requestHash);
        }

        /** What was made. */
        public UUID key() {
            return part == null ? body : part;
        }
    }

    @SuppressWarnings("unchecked")
    public Map<String, Made> find(String caller, Collection<String> keys) {
        Map<String, Made> made = new HashMap<>();
        if (!keys.isEmpty()) {
            List<Tuple> rows = database.createNativeQuery(
                            "SELECT key, body_id, part_id, request_hash FROM idempotency_key WHERE caller = ?1 AND key = ANY(?2)",
                            Tuple.class)
                    .setParameter(1, caller)
                    .setParameter(2, keys.toArray(String[]::new))
                    .getResultList();
            rows.forEach(row -> made.put(
                    row.get(0, String.class),
                    new Made(row.get(1, UUID.class), row.get(2, UUID.class), row.get(3, byte[].class))));
        }
        return made;
    }

    /** In one statement: before each native one, Hibernate looks through all that the session holds. */
    public void keepAll(String caller, Map<String, Made> made) {
        if (made.isEmpty()) {
            return;
        }
        List<Map.Entry<String, Made>> entries = List.copyOf(made.entrySet());
        database.createNativeQuery(
                        "INSERT INTO idempotency_key (caller, key, request_hash, body_id, part_id)"
                                + " SELECT ?1, made.* FROM unnest(CAST(?2 AS text[]), CAST(?3 AS bytea[]), CAST(?4 AS uuid[]), CAST(?5 AS uuid[])) made")
                .setParameter(1, caller)
                .setParameter(2, entries.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .setParameter(
                        3,
                        entries.stream()
                                .map(one -> one.getValue().requestHash())
                                .toArray(byte[][]::new))
                .setParameter(
                        4, entries.stream().map(one -> one.getValue().body()).toArray(UUID[]::new))
                .setParameter(
                        5, entries.stream().map(one -> one.getValue().part()).toArray(UUID[]::new))
                .executeUpdate();
    }
}
