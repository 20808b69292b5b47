package id.kumkm.registry.program;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What writes need of programmes. */
@ApplicationScoped
class ProgramRepository implements PanacheRepositoryBase<Program, UUID> {

    /** Locks the programme and raises its version, where it still has the expected one. */
    boolean claim(Program program, int expectedVersion) {
        boolean claimed = program.isAt(expectedVersion)
                && getEntityManager()
                                .createNativeQuery(
                                        "UPDATE program SET version = version + 1 WHERE id = ?1 AND version = ?2")
                                .setParameter(1, program.id())
                                .setParameter(2, expectedVersion)
                                .executeUpdate()
                        == 1;
        if (claimed) {
            program.claimed();
        }
        return claimed;
    }

    /** The version that stands now, whatever was read of the programme before. */
    int version(UUID program) {
        return ((Number) getEntityManager()
                        .createNativeQuery("SELECT version FROM program WHERE id = ?1")
                        .setParameter(1, program)
                        .getSingleResult())
                .intValue();
    }

    /** True where something of what the session holds has to be written. */
    boolean hasChanges() {
        return getEntityManager().unwrap(Session.class).isDirty();
    }

    /** What a caller made under a key of its own. */
    @Nullable
    Program madeUnder(String caller, String key) {
        return find("createdBy = ?1 AND idempotencyKey = ?2", caller, key).firstResult();
    }

    /** Adds those that do not take part yet, in one statement; says how many. */
    int addParticipants(UUID program, Collection<UUID> bodies) {
        return getEntityManager()
                .createNativeQuery("INSERT INTO program_participant (id, program_id, body_id)"
                        + " SELECT gen_random_uuid(), ?1, body FROM unnest(CAST(?2 AS uuid[])) body"
                        + " ON CONFLICT ON CONSTRAINT program_participant_key DO NOTHING")
                .setParameter(1, program)
                .setParameter(2, bodies.toArray(UUID[]::new))
                .executeUpdate();
    }
}
