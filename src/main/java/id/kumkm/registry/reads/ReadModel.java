package id.kumkm.registry.reads;

import java.util.List;

/** A room's declaration of what it reads: the planner finds it by being a bean. */
public interface ReadModel {

    List<Root> roots();

    /** Its types that have ids. */
    default List<NodeType> nodes() {
        return List.of();
    }
}
