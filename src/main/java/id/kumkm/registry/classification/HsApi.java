package id.kumkm.registry.classification;

import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Total;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The Harmonized System at the GraphQL edge. */
@GraphQLApi
public class HsApi {

    private final HsReads reads;

    @Inject
    public HsApi(HsReads reads) {
        this.reads = reads;
    }

    @Query("hsCode")
    @PermitAll
    @Description("One code of goods (kode HS); null where it does not exist.")
    public @Nullable HsView hsCode(
            @Name("code") @NonNull @Description("2, 4 or 6 digits, with dots or without, for example 0901.21.")
                    String code) {
        return reads.byCode(code).orElse(null);
    }

    @Query("hsCodes")
    @NonNull
    @PermitAll
    @Description("Codes of goods in their order (daftar kode HS): the chapters, or the level below a parent, or what a"
            + " query finds at any level.")
    public HsConnection hsCodes(
            @Name("query")
                    @Description("English words of the description in any order, without regard to case and accents,"
                            + " or the beginning of a code.")
                    @Nullable
                    String query,
            @Name("parent") @Description("Code to look below; without it everywhere.") @Nullable String parent,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        return HsConnection.of(reads.page(query, parent, PageRequest.of(first, after, last, before)));
    }

    @NonNull
    @PermitAll
    @Description("How many codes the whole list holds; counted only when asked for.")
    public Total total(@Source HsConnection connection) {
        return connection.length().get();
    }
}
