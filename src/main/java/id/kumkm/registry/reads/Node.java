package id.kumkm.registry.reads;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything that has an id of its own. It extends no other interface: SmallRye would look for that in the schema. */
@Interface("Node")
@Description("Anything that has an id of its own (Relay object identification).")
public interface Node {

    String id();

    /** SmallRye makes fields of an interface from getters only; a record's accessor is none. */
    @Id
    @NonNull
    @Description("Opaque id.")
    default String getId() {
        return id();
    }
}
