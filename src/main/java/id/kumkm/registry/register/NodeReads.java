package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The read model of records by their ids alone. */
@ApplicationScoped
class NodeReads implements ReadModel {

    private final Records records;

    @Inject
    NodeReads(Records records) {
        this.records = records;
    }

    @Override
    public List<Root> roots() {
        Root.Source anyRecord = new Root.Source.OfAny(records.variants());
        return List.of(
                new Root("node", Root.Shape.ONE, anyRecord, (arguments, viewer) -> one(arguments)),
                new Root("nodes", Root.Shape.EACH, anyRecord, (arguments, viewer) -> each(arguments)));
    }

    private static @Nullable Finding one(Arguments arguments) {
        String id = Objects.requireNonNull(arguments.text("id"));
        return BodyKind.of(id)
                .map(kind -> Finding.of(new Sql()
                        .append(
                                "b.kind = ? AND b.id = ?",
                                kind.name(),
                                kind.key(id).orElseThrow())))
                .orElse(null);
    }

    private static Finding each(Arguments arguments) {
        List<String> ids = NodeApi.checked(Objects.requireNonNull(arguments.list("ids", String.class)));
        UUID[] keys = ids.stream()
                .flatMap(id -> BodyKind.of(id).flatMap(kind -> kind.key(id)).stream())
                .distinct()
                .toArray(UUID[]::new);
        List<String> identities = ids.stream()
                .map(id -> BodyKind.of(id)
                        .map(kind -> kind + " " + kind.key(id).orElseThrow())
                        .orElse(""))
                .toList();
        return Finding.of(new Sql().append("b.id = ANY(?)", (Object) keys), identities);
    }
}
