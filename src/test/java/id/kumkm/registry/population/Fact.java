package id.kumkm.registry.population;

import id.kumkm.registry.support.Register;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the tests know of one record: what was said when it was registered, by whom, and what the tables hold of its state.
 */
public record Fact(Register register, UUID key, String id, Map<String, Object> said, Origin origin, Stored stored) {

    /** Where a record comes from. */
    public record Origin(String source, String externalId, Long sourceVersion) {}

    /**
     * What the registry itself puts down.
     *
     * @param changeNo the feed's number of its last change
     * @param unseenBefore the earliest moment at which that was certainly to be seen
     */
    public record Stored(
            int version,
            String status,
            String verification,
            int level,
            OffsetDateTime registeredAt,
            OffsetDateTime updatedAt,
            long changeNo,
            OffsetDateTime unseenBefore) {}

    public String text(String field) {
        return (String) said.get(field);
    }

    public String name() {
        return text("name");
    }

    public String region() {
        return text("regionCode");
    }

    public Map<String, Object> part(String field) {
        return part(said, field);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> part(Map<String, Object> said, String field) {
        return (Map<String, Object>) said.getOrDefault(field, Map.of());
    }

    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> parts(String field) {
        return (List<Map<String, Object>>) said.getOrDefault(field, List.of());
    }

    /** Whose data it is (docs/glossary.md): no form and another form count as a natural person's. */
    public boolean isNaturalPerson() {
        String form = text("legalForm");
        return register != Register.COOPERATIVE
                && (form == null || List.of("PERORANGAN", "UD", "LAINNYA").contains(form));
    }
}
