package id.kumkm.registry.person;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** The read model of persons: opens what is sealed. Whoever asks has already been found entitled. */
@ApplicationScoped
public class PersonReads {

    private static final List<Column> COLUMNS = List.of(
            Column.of("id", "p.id", UUID.class),
            Column.of("body_id", "p.body_id", UUID.class),
            Column.of("key_id", "p.key_id", String.class),
            Column.of("wrapped_key", "p.wrapped_key", byte[].class),
            Column.of("name", "p.name_sealed", byte[].class),
            Column.of("phone", "p.phone_sealed", byte[].class),
            Column.of("email", "p.email_sealed", byte[].class),
            Column.of("nik_masked", "p.nik_masked", String.class),
            Column.of("npwp", "p.npwp_sealed", byte[].class),
            Column.of("erased_at", "p.erased_at", OffsetDateTime.class));

    private final Listing listing;
    private final Sealer sealer;

    @Inject
    public PersonReads(Listing listing, Sealer sealer) {
        this.listing = listing;
        this.sealer = sealer;
    }

    /** Owners by body. */
    public Map<UUID, OwnerView> owners(Collection<UUID> bodies) {
        Map<UUID, OwnerView> owners = new HashMap<>();
        for (Tuple row : rows(bodies)) {
            OwnerView owner = new OwnerView(
                    row.get("body_id", UUID.class),
                    open(row, "name"),
                    open(row, "phone"),
                    open(row, "email"),
                    row.get("erased_at", OffsetDateTime.class) != null);
            owners.put(owner.bodyId(), owner);
        }
        return owners;
    }

    /** Tax numbers of owners by body. */
    public Map<UUID, String> taxNumbers(Collection<UUID> bodies) {
        Map<UUID, String> numbers = new HashMap<>();
        for (Tuple row : rows(bodies)) {
            String number = open(row, "npwp");
            if (number != null) {
                numbers.put(row.get("body_id", UUID.class), number);
            }
        }
        return numbers;
    }

    /** Identity numbers of owners, masked, by body. */
    public Map<UUID, String> maskedNiks(Collection<UUID> bodies) {
        Map<UUID, String> numbers = new HashMap<>();
        for (Tuple row : rows(bodies)) {
            String masked = row.get("nik_masked", String.class);
            if (masked != null) {
                numbers.put(row.get("body_id", UUID.class), masked);
            }
        }
        return numbers;
    }

    /** Persons who are members of a body, by their own keys. */
    public Map<UUID, MemberPerson> members(Collection<UUID> persons) {
        Map<UUID, MemberPerson> members = new HashMap<>();
        for (Tuple row : rows("p.id = ANY(?)", persons)) {
            MemberPerson member = new MemberPerson(
                    open(row, "name"),
                    row.get("nik_masked", String.class),
                    open(row, "phone"),
                    row.get("erased_at", OffsetDateTime.class) != null);
            members.put(row.get("id", UUID.class), member);
        }
        return members;
    }

    /** The owners and contacts of these bodies. */
    private List<Tuple> rows(Collection<UUID> bodies) {
        return rows("NOT p.is_member AND p.body_id = ANY(?)", bodies);
    }

    private List<Tuple> rows(String condition, Collection<UUID> keys) {
        return keys.isEmpty()
                ? List.of()
                : listing.rows(COLUMNS, new Sql().append("FROM person p WHERE " + condition, (Object)
                                keys.toArray(UUID[]::new)));
    }

    private @Nullable String open(Tuple row, String field) {
        byte[] sealed = row.get(field, byte[].class);
        byte[] wrapped = row.get("wrapped_key", byte[].class);
        if (sealed == null || wrapped == null) {
            return null;
        }
        SecretKey key = sealer.unwrap(row.get("key_id", String.class), wrapped);
        return sealer.open(key, Person.context(row.get("id", UUID.class), field), sealed);
    }

    /** Opens what the ledger keeps of the persons of these bodies; null for what was erased. */
    public Opener opener(Collection<UUID> bodies) {
        Map<UUID, SecretKey> keys = new HashMap<>();
        for (Tuple row : rows(bodies)) {
            byte[] wrapped = row.get("wrapped_key", byte[].class);
            if (wrapped != null) {
                keys.put(row.get("id", UUID.class), sealer.unwrap(row.get("key_id", String.class), wrapped));
            }
        }
        return (person, field, hex) -> {
            SecretKey key = keys.get(person);
            return key == null ? null : sealer.openLedger(key, person, field, hex);
        };
    }

    /** Opens one value as the ledger wrote it. */
    public interface Opener {
        @Nullable
        String open(UUID person, String field, @Nullable String hex);
    }
}
