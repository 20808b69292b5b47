package id.kumkm.registry.search;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.register.Near;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Queries over all registers. */
@GraphQLApi
public class SearchApi {

    private final SearchReads reads;

    @Inject
    public SearchApi(SearchReads reads) {
        this.reads = reads;
    }

    @Query("search")
    @NonNull
    @PermitAll
    @Description("Records of all registers by a name as people write it (pencarian nama), the best first: with words"
            + " missing, beginnings, spelling variants, one or two letters wrong, written together or apart (Danarhadi,"
            + " Danar-Hadi); forms and titles (PT, Kop., Bu)"
            + " may be there or not. Whose whole name is written within the query comes before all who lack a word, whatever"
            + " else is written (a street, a city); with the word koperasi cooperatives come first. Names and trade names only. Who is not AKTIF comes after those that fit as well."
            + " Ends after the best 500 of an answer.")
    public SearchConnection search(
            @Name("query")
                    @NonNull
                    @Description(
                            "The name as written, at most 200 characters, for example \"kop wanita\". Of more than 8 words the"
                                    + " rarest 8 that names hold are asked.")
                    String query,
            @Name("kinds") @Description("Only these kinds; without them all.") @Nullable List<BodyKind> kinds,
            @Name("region") @Description("Kemendagri code of a region at any level; only in it.") @Nullable
                    String region,
            @Name("near") @Description("Only near a point.") @Nullable Near near,
            @Name("first") @Description("Page size, 1 to 100; 20 when not given.") @Nullable Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after) {
        NameSearch search = NameSearch.of(query, kinds, region, near);
        return SearchConnection.of(reads.byName(search, PageRequest.of(first, after, null, null)));
    }

    @NonNull
    @PermitAll
    @Description(
            "How many records the answer holds up to its end, at most the best 500: not how many fit beyond them. Counted only when asked for.")
    public Total total(@Source SearchConnection connection) {
        return connection.length().get();
    }

    @NonNull
    @PermitAll
    @Description("How many records the circle holds; counted only when asked for.")
    public Total total(@Source NearbyConnection connection) {
        return connection.length().get();
    }

    @Query("nearby")
    @NonNull
    @PermitAll
    @Description("Records of all registers that are AKTIF and near a point, the nearest first (terdekat). Distances are"
            + " those of public coordinates, for everybody.")
    public NearbyConnection nearby(
            @Name("latitude") @Description("Latitude of the point in degrees (WGS 84), in Indonesia.") double latitude,
            @Name("longitude") @Description("Longitude of the point in degrees (WGS 84), in Indonesia.")
                    double longitude,
            @Name("km") @Description("Radius in kilometres, 0.1 to 200.") double km,
            @Name("kinds") @Description("Only these kinds; without them all.") @Nullable List<BodyKind> kinds,
            @Name("first") @Description("Page size, 1 to 100; 20 when not given.") @Nullable Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, null, null);
        return NearbyConnection.of(reads.nearby(NearSearch.of(new Near(latitude, longitude, km), kinds), page));
    }
}
