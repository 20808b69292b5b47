package id.kumkm.registry.reads;

import id.kumkm.registry.platform.PublicId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type whose objects have ids: node(id) reads them by these alone. Each type of the schema with an id has one.
 *
 * @param prefix how its ids begin
 * @param model what the planner reads the objects from; null where resolvers alone do
 * @param rows what takes the place of the model's table for a viewer; null for that table
 * @param visible which of them there are for a viewer, over the model's rows
 * @param resolved those with these keys that there are for the caller, in no order, for resolvers
 */
public record NodeType(
        String prefix,
        @Nullable Model model,
        @Nullable Function<Viewer, Sql> rows,
        Function<Viewer, Sql> visible,
        Function<Collection<UUID>, ? extends List<? extends Node>> resolved) {

    /** A type whose objects are rows of the model's table. */
    public NodeType(
            String prefix,
            @Nullable Model model,
            Function<Viewer, Sql> visible,
            Function<Collection<UUID>, ? extends List<? extends Node>> resolved) {
        this(prefix, model, null, visible, resolved);
    }

    /** A type whose objects everybody may see. */
    public static NodeType open(
            String prefix, Model model, Function<Collection<UUID>, ? extends List<? extends Node>> resolved) {
        return new NodeType(prefix, model, viewer -> new Sql().append("TRUE"), resolved);
    }

    /** The key inside an id of this type. */
    public Optional<UUID> key(String id) {
        return PublicId.parse(prefix, id);
    }

    /** Those with these keys, as far as there are for the viewer. */
    Finding finding(List<UUID> keys, Viewer viewer) {
        Sql where = keys.size() == 1
                ? new Sql().append(planned().key() + " = ? AND ", keys.get(0))
                : new Sql().append(planned().key() + " = ANY(?) AND ", (Object) keys.toArray(UUID[]::new));
        Finding found = Finding.of(where.append(visible.apply(viewer)));
        return rows == null ? found : found.in(rows.apply(viewer));
    }

    /** The model; {@link Unplanned} where there is none. */
    Model planned() {
        if (model == null) {
            throw new Unplanned(prefix);
        }
        return model;
    }
}
