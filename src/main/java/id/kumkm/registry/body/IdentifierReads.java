package id.kumkm.registry.body;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The read model of identifiers. */
@ApplicationScoped
public class IdentifierReads {

    private static final List<Column> COLUMNS =
            List.of(Column.of("body_id", "i.body_id", UUID.class), Column.of("number", "i.value", String.class));

    private final Listing listing;

    @Inject
    public IdentifierReads(Listing listing) {
        this.listing = listing;
    }

    /** SQL of the tax number of a legal entity, null where there is none, whose body this SQL gives. */
    public static String taxNumber(String body) {
        return "(SELECT i.value FROM identifier i WHERE i.scheme = 'NPWP' AND i.body_id = " + body + ")";
    }

    /** Tax numbers of legal entities by body. Whoever asks has already been found entitled. */
    public Map<UUID, String> taxNumbers(Collection<UUID> bodies) {
        Map<UUID, String> numbers = new HashMap<>();
        if (!bodies.isEmpty()) {
            Sql from = new Sql().append("FROM identifier i WHERE i.scheme = 'NPWP' AND i.body_id = ANY(?)", (Object)
                    bodies.toArray(UUID[]::new));
            listing.rows(COLUMNS, from)
                    .forEach(row -> numbers.put(row.get("body_id", UUID.class), row.get("number", String.class)));
        }
        return numbers;
    }
}
