package id.kumkm.registry.register;

import id.kumkm.registry.body.BodySummaryReads;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.NamedObjects;
import id.kumkm.registry.reads.Node;
import id.kumkm.registry.reads.NodeType;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Objects of every type that has ids, by these alone, and records as they were by the ids of their states. */
@ApplicationScoped
class NodeReads implements ReadModel {

    /** A state costs as much as a query of its own. */
    private static final int MOST_STATES = 20;

    private final Records records;
    private final Listing listing;
    private final Instance<ReadModel> models;
    private volatile @Nullable Map<String, NodeType> types;

    @Inject
    NodeReads(Records records, Listing listing, @Any Instance<ReadModel> models) {
        this.records = records;
        this.listing = listing;
        this.models = models;
    }

    @Override
    public List<Root> roots() {
        return List.of(
                Root.byId(
                        "node",
                        Root.Shape.ONE,
                        (arguments, viewer) -> named(List.of(Objects.requireNonNull(arguments.text("id"))), viewer)),
                Root.byId("nodes", Root.Shape.EACH, (arguments, viewer) -> named(ids(arguments), viewer)));
    }

    @Override
    public List<NodeType> nodes() {
        return List.of(BodySummaryReads.node(listing));
    }

    private static List<String> ids(Arguments arguments) {
        return checked(Objects.requireNonNull(arguments.list("ids", String.class)));
    }

    /** BAD_REQUEST where they are none or too many. */
    static List<String> checked(List<String> ids) {
        if (ids.isEmpty() || ids.size() > NodeApi.MOST) {
            throw Problem.badRequest(
                    "Jumlah id harus antara 1 dan " + NodeApi.MOST + ".", "The ids must be 1 to " + NodeApi.MOST + ".");
        }
        if (ids.stream().filter(id -> RecordState.of(id).isPresent()).count() > MOST_STATES) {
            throw Problem.badRequest(
                    "Paling banyak " + MOST_STATES + " id boleh menyebut kondisi pada waktu lampau.",
                    "At most " + MOST_STATES + " of the ids may name a record of the past.");
        }
        return ids;
    }

    private NamedObjects named(List<String> ids, Viewer viewer) {
        NamedObjects named = new NamedObjects();
        for (String id : ids) {
            Optional<RecordState> state = RecordState.of(id);
            NodeType type = type(id);
            UUID key = type == null ? null : type.key(id).orElse(null);
            if (state.isPresent()) {
                named.add(records.state(state.get(), viewer), state.get().key());
            } else if (type != null && key != null) {
                named.add(type, key);
            } else {
                named.addNothing();
            }
        }
        return named.complete(viewer);
    }

    /** The same objects for resolvers. */
    List<@Nullable Node> resolved(List<String> ids) {
        Map<NodeType, List<UUID>> keys = new HashMap<>();
        Map<String, Node> found = new HashMap<>();
        for (String id : ids.stream().distinct().toList()) {
            NodeType type = type(id);
            if (type != null) {
                type.key(id)
                        .ifPresent(key -> keys.computeIfAbsent(type, first -> new ArrayList<>())
                                .add(key));
            }
            RecordState.of(id).map(records::state).ifPresent(state -> found.put(id, state));
        }
        keys.forEach((type, some) -> type.resolved().apply(some).forEach(one -> found.put(one.id(), one)));
        return ids.stream().<@Nullable Node>map(found::get).toList();
    }

    private @Nullable NodeType type(String id) {
        Map<String, NodeType> known = types;
        if (known == null) {
            known = models.stream()
                    .map(ReadModel::nodes)
                    .flatMap(Collection::stream)
                    .collect(Collectors.toMap(NodeType::prefix, type -> type));
            types = known;
        }
        return known.get(id.substring(0, Math.max(id.indexOf('_'), 0)));
    }
}
