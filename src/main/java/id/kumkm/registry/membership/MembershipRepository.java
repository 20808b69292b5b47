package id.kumkm.registry.membership;

import id.kumkm.registry.person.Person;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What writes need of memberships, set-wise. */
@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

    /** On which days these bodies already are members. */
    Terms terms(UUID cooperative, Collection<UUID> members) {
        Terms terms = new Terms();
        if (!members.isEmpty()) {
            add(
                    terms,
                    "SELECT CAST(member_id AS text), joined_on, left_on FROM membership"
                            + " WHERE cooperative_id = ?1 AND member_id = ANY(?2)",
                    cooperative,
                    members.toArray(UUID[]::new));
        }
        return terms;
    }

    /**
     * Adds the days of those persons, by the hashes of their numbers, whom the actor itself has entered before: it is told
     * nothing that it did not say. That others entered one of them is told to nobody, and asked in the same two statements
     * whether it is so or not.
     *
     * @return how many numbers met a person whom others entered
     */
    @SuppressWarnings("unchecked")
    int addPersons(Terms terms, UUID cooperative, Collection<String> nikHashes, String actor) {
        if (nikHashes.isEmpty()) {
            return 0;
        }
        Set<String> own = new HashSet<>(getEntityManager()
                .createNativeQuery(
                        "SELECT row_id FROM ledger WHERE body_id = ?1 AND part = 'membership' AND operation = 'INSERT'"
                                + " AND actor = ?2",
                        String.class)
                .setParameter(1, cooperative)
                .setParameter(2, actor)
                .getResultList());
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "SELECT encode(p.nik_hash, 'hex'), m.joined_on, m.left_on, CAST(m.id AS text) FROM membership m"
                                + " JOIN person p ON p.id = m.person_id"
                                + " WHERE m.cooperative_id = ?1 AND p.nik_hash = ANY(CAST(?2 AS bytea[]))",
                        Tuple.class)
                .setParameter(1, cooperative)
                .setParameter(
                        2, nikHashes.stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new))
                .getResultList();
        rows.stream().filter(row -> own.contains(row.get(3, String.class))).forEach(row -> add(terms, row));
        return (int) rows.stream()
                .filter(row -> !own.contains(row.get(3, String.class)))
                .count();
    }

    /**
     * The person behind a membership, and after it each other entry that its cooperative has of the same one; none where it is
     * that of a body.
     */
    @SuppressWarnings("unchecked")
    List<Person> persons(UUID membership) {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT o.* FROM membership m JOIN person p ON p.id = m.person_id"
                                + " JOIN membership e ON e.cooperative_id = m.cooperative_id JOIN person o ON o.id = e.person_id"
                                + " WHERE m.id = ?1 AND (o.id = p.id OR o.nik_hash = p.nik_hash) ORDER BY o.id <> p.id, o.id",
                        Person.class)
                .setParameter(1, membership)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private void add(Terms terms, String statement, UUID cooperative, Object keys) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(statement, Tuple.class)
                .setParameter(1, cooperative)
                .setParameter(2, keys)
                .getResultList();
        rows.forEach(row -> add(terms, row));
    }

    private static void add(Terms terms, Tuple row) {
        terms.add(row.get(0, String.class), day(row.get(1)), row.get(2) == null ? null : day(row.get(2)));
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
