package id.kumkm.registry.register;

import id.kumkm.registry.reads.Node;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Objects of any type by their ids alone. */
@GraphQLApi
public class NodeApi {

    static final int MOST = 100;

    private final NodeReads nodes;

    @Inject
    public NodeApi(NodeReads nodes) {
        this.nodes = nodes;
    }

    @Query("node")
    @PermitAll
    @Description(
            "What an id names, of whatever type (Relay), as far as the caller may see it: every type with an id can be"
                    + " read so, a record of the past too. Null where there is none for the caller.")
    public @Nullable Node node(@Name("id") @Id @NonNull @Description("Id of anything.") String id) {
        return nodes.resolved(List.of(id)).get(0);
    }

    @Query("nodes")
    @NonNull
    @PermitAll
    @Description(
            "What these ids name, in the same order; null in the place of each that there is none of for the caller.")
    public List<@Nullable Node> nodes(
            @Name("ids")
                    @Id
                    @NonNull
                    @Description("Ids of anything, 1 to 100, at most 20 of them of records of the past.")
                    List<@NonNull String> ids) {
        return nodes.resolved(NodeReads.checked(ids));
    }
}
