package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.NamedObjects;
import id.kumkm.registry.reads.Node;
import id.kumkm.registry.reads.Variants;
import id.kumkm.registry.reads.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Single records of all registers, today's or as they were. A further register is among them by being a bean. */
@ApplicationScoped
public class Records {

    public static final String AS_OF =
            "The record as it was at this moment, as history.at tells them (kondisi pada waktu"
                    + " itu); without it as it is now. Null where it did not exist or stood in another register then. Who may read"
                    + " what is decided by the record of today, and by the stricter of its legal forms then and now. Of the parts"
                    + " that hang on a record only those marked @timeless are given, the others are null. A moment in the future is"
                    + " a BAD_REQUEST.";

    private final Instance<RegisterReads<?, ?>> registers;

    @Inject
    Records(@Any Instance<RegisterReads<?, ?>> registers) {
        this.registers = registers;
    }

    /** The read models of all registers, as one: rows of {@code body}. */
    public Variants variants() {
        return new Variants(
                Model.of("Node", "b", "body", "b.id"),
                "kind",
                () -> registers.stream()
                        .collect(Collectors.toMap(one -> one.kind().name(), RegisterReads::model)));
    }

    /** The records with these public ids in the same order, null where there is none; one statement a register. */
    public List<@Nullable Node> byIds(List<String> ids) {
        Map<BodyKind, List<UUID>> keys = ids.stream()
                .flatMap(id -> BodyKind.of(id).stream())
                .distinct()
                .collect(Collectors.toMap(kind -> kind, kind -> keys(kind, ids)));
        Map<String, Node> found = new HashMap<>();
        keys.forEach((kind, asked) -> register(kind).byIds(asked).forEach(record -> found.put(record.id(), record)));
        return ids.stream().<@Nullable Node>map(found::get).toList();
    }

    /** What rooms above need to know of the bodies with these public ids to write of them; one statement a register. */
    public Map<String, Held> held(Collection<String> ids) {
        Map<BodyKind, List<UUID>> keys = ids.stream()
                .flatMap(id -> BodyKind.of(id).stream())
                .distinct()
                .collect(Collectors.toMap(kind -> kind, kind -> keys(kind, ids)));
        Map<String, Held> found = new HashMap<>();
        keys.forEach((kind, asked) -> register(kind).held(asked).forEach(body -> found.put(body.id(), body)));
        return found;
    }

    /** The same by their keys, of whichever register they are. */
    Map<UUID, Held> heldByKeys(Collection<UUID> keys) {
        return registers.stream()
                .flatMap(register -> register.held(keys).stream())
                .collect(Collectors.toMap(Held::key, body -> body));
    }

    /** What the records of a register are read from: a room above adds its relations to it. */
    public Model model(BodyKind kind) {
        return register(kind).model();
    }

    /** A record as it was at a moment. */
    NamedObjects.Group state(RecordState state, Viewer viewer) {
        return register(state.kind()).state(state, viewer);
    }

    /** The same for resolvers. */
    @Nullable
    Node state(RecordState state) {
        return register(state.kind())
                .asOf(state.key(), state.moment(), kind -> accessToday(kind, state.key()))
                .<Node>map(one -> one)
                .filter(found -> found.id().equals(state.id()))
                .orElse(null);
    }

    private static List<UUID> keys(BodyKind kind, Collection<String> ids) {
        return ids.stream().flatMap(id -> kind.key(id).stream()).distinct().toList();
    }

    /** The record of a register with this public id: today's, or as it was at a moment. */
    public <V extends RecordView & Node> @Nullable V find(
            RegisterReads<V, ?> register, String id, @Nullable OffsetDateTime asOf) {
        UUID key = register.kind().key(id).orElse(null);
        OffsetDateTime moment = asOf == null ? null : Past.passed(asOf);
        if (key == null) {
            return null;
        }
        return moment == null
                ? register.byId(key).orElse(null)
                : register.asOf(key, moment, kind -> accessToday(kind, key)).orElse(null);
    }

    private Access accessToday(BodyKind kind, UUID key) {
        return register(kind).byId(key).orElseThrow().access();
    }

    private RegisterReads<?, ?> register(BodyKind kind) {
        return registers.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
