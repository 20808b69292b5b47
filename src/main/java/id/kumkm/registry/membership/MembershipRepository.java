package id.kumkm.registry.membership;

import id.kumkm.registry.person.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What writes need of memberships, set-wise. */
@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

    /** On which days these bodies and these persons, by the hashes of their numbers, already are members. */
    Terms terms(UUID cooperative, Collection<UUID> members, Collection<String> nikHashes) {
        Terms terms = new Terms();
        if (!members.isEmpty()) {
            add(
                    terms,
                    "SELECT CAST(member_id AS text), joined_on, left_on FROM membership"
                            + " WHERE cooperative_id = ?1 AND member_id = ANY(?2)",
                    cooperative,
                    members.toArray(UUID[]::new));
        }
        if (!nikHashes.isEmpty()) {
            add(
                    terms,
                    "SELECT encode(p.nik_hash, 'hex'), m.joined_on, m.left_on FROM membership m"
                            + " JOIN person p ON p.id = m.person_id"
                            + " WHERE m.cooperative_id = ?1 AND p.nik_hash = ANY(CAST(?2 AS bytea[]))",
                    cooperative,
                    nikHashes.stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new));
        }
        return terms;
    }

    /** The person behind a membership; null where it is that of a body. */
    @Nullable
    Person person(UUID membership) {
        UUID person = findById(membership).person();
        return person == null ? null : getEntityManager().find(Person.class, person);
    }

    @SuppressWarnings("unchecked")
    private void add(Terms terms, String statement, UUID cooperative, Object keys) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(statement, Tuple.class)
                .setParameter(1, cooperative)
                .setParameter(2, keys)
                .getResultList();
        rows.forEach(row ->
                terms.add(row.get(0, String.class), day(row.get(1)), row.get(2) == null ? null : day(row.get(2))));
    }

    private static LocalDate day(Object stored) {
        return stored instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) stored;
    }

    /** Persons first: memberships refer to them. What is written leaves the session. */
    void persistAll(Collection<Person> persons, Collection<Membership> memberships) {
        persons.forEach(getEntityManager()::persist);
        flush();
        persist(memberships);
        flush();
        getEntityManager().clear();
    }
}
