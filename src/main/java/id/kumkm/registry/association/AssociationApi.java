package id.kumkm.registry.association;

import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.register.RecordSort;
import id.kumkm.registry.register.Records;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Queries of the register of associations. */
@GraphQLApi
public class AssociationApi {

    private final AssociationReads reads;
    private final Records records;

    @Inject
    public AssociationApi(AssociationReads reads, Records records) {
        this.reads = reads;
        this.records = records;
    }

    @Query("association")
    @PermitAll
    @Description("One record by its id; null where there is none.")
    public @Nullable AssociationView association(
            @Name("id") @Id @NonNull @Description("Id of the record, assoc_...") String id,
            @Name("asOf") @Description(Records.AS_OF) @Nullable OffsetDateTime asOf) {
        return records.find(reads, id, asOf);
    }

    @Query("associations")
    @NonNull
    @PermitAll
    @Description("Associations by filter, in pages. A cursor is good for the same filter and sort only.")
    public AssociationConnection associations(
            @Name("filter") @Description("Conditions; without them all.") @Nullable AssociationFilter filter,
            @Name("sort") @DefaultValue("REGISTERED_DESC") @Description("Order of the list.") @Nullable RecordSort sort,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        PageRequest page = PageRequest.of(first, after, last, before);
        RecordSort order = sort == null ? RecordSort.REGISTERED_DESC : sort;
        return AssociationConnection.of(reads.page(filter, order, page), filter);
    }
}
