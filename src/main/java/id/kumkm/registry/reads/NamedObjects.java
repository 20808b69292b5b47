package id.kumkm.registry.reads;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The objects that ids name, which may be of many types: what is read together, and where each is found. */
public final class NamedObjects {

    private final List<Group> groups = new ArrayList<>();
    private final List<@Nullable Place> asked = new ArrayList<>();

    /** Rows of one model. */
    public record Group(Model model, Finding finding) {}

    /** The row of a group that an id names, by its key. */
    public record Place(int group, String key) {}

    /** What some ids name, and what is to be found for each. */
    private record OfType(int group, List<UUID> keys) {}

    private final Map<NodeType, OfType> types = new HashMap<>();

    /** An id that names nothing. */
    public void addNothing() {
        asked.add(null);
    }

    /** An id that names an object of a type. */
    public void add(NodeType type, UUID key) {
        OfType known = types.computeIfAbsent(type, first -> {
            groups.add(null);
            return new OfType(groups.size() - 1, new ArrayList<>());
        });
        known.keys().add(key);
        asked.add(new Place(known.group(), key.toString()));
    }

    /** An id that names what is read by itself. */
    public void add(Group alone, UUID key) {
        groups.add(alone);
        asked.add(new Place(groups.size() - 1, key.toString()));
    }

    /** The same once all ids are in: every type's objects are one group. */
    public NamedObjects complete(Viewer viewer) {
        types.forEach((type, of) -> groups.set(
                of.group(),
                new Group(
                        type.planned(),
                        type.finding(of.keys().stream().distinct().toList(), viewer))));
        return this;
    }

    public List<Group> groups() {
        return groups;
    }

    /** Where each id's object is, in the order of the ids; null for an id that names nothing. */
    public List<@Nullable Place> asked() {
        return asked;
    }
}
