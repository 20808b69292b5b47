package id.kumkm.registry.register;

import id.kumkm.registry.platform.Problem;
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

/** Records of any register by their ids alone. */
@GraphQLApi
public class NodeApi {

    private static final int MOST = 100;

    private final Records records;

    @Inject
    public NodeApi(Records records) {
        this.records = records;
    }

    @Query("node")
    @PermitAll
    @Description("The record with an id, in whichever register it stands; null where there is none.")
    public @Nullable Node node(@Name("id") @Id @NonNull @Description("Id of the record.") String id) {
        return records.byIds(List.of(id)).get(0);
    }

    @Query("nodes")
    @NonNull
    @PermitAll
    @Description("The records with these ids, in the same order; null in the place of each that does not exist.")
    public List<@Nullable Node> nodes(
            @Name("ids") @Id @NonNull @Description("Ids of the records, 1 to 100.") List<@NonNull String> ids) {
        return records.byIds(checked(ids));
    }

    /** BAD_REQUEST where they are none or too many. */
    static List<String> checked(List<String> ids) {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw Problem.badRequest(
                    "Jumlah id harus antara 1 dan " + MOST + ".", "The ids must be 1 to " + MOST + ".");
        }
        return ids;
    }
}
