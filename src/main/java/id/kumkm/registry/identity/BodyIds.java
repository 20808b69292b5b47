package id.kumkm.registry.identity;

import id.kumkm.registry.platform.PublicId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The typed ids of a representative's claim. Whether there is such a body does not matter: none is found by it then. */
final class BodyIds {

    /** How ids of bodies begin; the room of bodies lies above this one, so a test holds both to each other. */
    static final List<String> KINDS = List.of("coop", "umkm", "ind", "assoc");

    /** More bodies than anybody speaks for; a longer list is a mistake of the token's issuer. */
    private static final int MOST = 64;

    private BodyIds() {}

    /** The ids by the key inside; empty where one of them is none, or there are too many. */
    static Map<UUID, String> byKey(List<String> ids) {
        Map<UUID, String> found = new LinkedHashMap<>();
        for (String id : ids) {
            Optional<UUID> key = KINDS.stream()
                    .flatMap(kind -> PublicId.parse(kind, id).stream())
                    .findFirst();
            if (key.isEmpty()) {
                return Map.of();
            }
            found.put(key.get(), id);
        }
        return ids.size() > MOST ? Map.of() : Map.copyOf(found);
    }
}
