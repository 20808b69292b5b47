package id.kumkm.registry.industry;

import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.LookupLimit;
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

/** Queries of the register of industries. */
@GraphQLApi
public class IndustryApi {

    private final IndustryReads reads;
    private final Records records;
    private final Callers callers;
    private final LookupLimit limit;

    @Inject
    public IndustryApi(IndustryReads reads, Records records, Callers callers, LookupLimit limit) {
        this.reads = reads;
        this.records = records;
        this.callers = callers;
        this.limit = limit;
    }

    @Query("industry")
    @PermitAll
    @Description("One record by its id; null where there is none.")
    public @Nullable IndustryView industry(
            @Name("id") @Id @NonNull @Description("Id of the record, ind_...") String id,
            @Name("asOf") @Description(Records.AS_OF) @Nullable OffsetDateTime asOf) {
        return records.find(reads, id, asOf);
    }

    @Query("industryByNib")
    @PermitAll
    @Description(
            "The record that actively holds a NIB, its public fields for everyone. Counted by caller: RATE_LIMITED.")
    public @Nullable IndustryView industryByNib(
            @Name("nib") @NonNull @Description("The exact NIB, 13 digits.") String nib) {
        limit.count(callers.current());
        return nib.matches("\\d{13}")
                ? reads.byNumber(IdentifierScheme.NIB, nib).orElse(null)
                : null;
    }

    @Query("industries")
    @NonNull
    @PermitAll
    @Description("Industries by filter, in pages. A cursor is good for the same filter and sort only.")
    public IndustryConnection industries(
            @Name("filter") @Description("Conditions; without them all.") @Nullable IndustryFilter filter,
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
        return IndustryConnection.of(reads.page(filter, order, page), filter);
    }
}
