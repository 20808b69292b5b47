package id.kumkm.registry.region;

import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Total;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Regions at the GraphQL edge. */
@GraphQLApi
public class RegionApi {

    private static final int LONGEST_TEXT = 2_000;

    private final RegionReads reads;
    private final RegionResolver resolver;
    private final RegionSuccessionReads successions;

    @Inject
    public RegionApi(RegionReads reads, RegionResolver resolver, RegionSuccessionReads successions) {
        this.reads = reads;
        this.resolver = resolver;
        this.successions = successions;
    }

    @Query("region")
    @PermitAll
    @Description("One region by its code (wilayah); null where the code does not exist.")
    public @Nullable RegionView region(
            @Name("code") @NonNull @Description("Kemendagri code, dotted or not, for example 33.72 or 3372.")
                    String code,
            @Name("asOf") @Description("Only where the code holds on this day; without it whenever it did.") @Nullable
                    LocalDate asOf) {
        String dotted = RegionCode.normalise(code);
        RegionView found = reads.byCode(List.of(dotted)).get(dotted);
        return found == null || asOf == null || found.isInForceOn(asOf) ? found : null;
    }

    @Query("regionSuccession")
    @PermitAll
    @Description(
            "Where a region came from and what became of it (pemekaran, penggabungan); null where the code does not"
                    + " exist.")
    public @Nullable RegionSuccessionView regionSuccession(
            @Name("code") @NonNull @Description("Kemendagri code, in force or not, dotted or not.") String code) {
        RegionView found = region(code, null);
        return found == null ? null : successions.of(found);
    }

    @Query("regions")
    @NonNull
    @PermitAll
    @Description("Regions in force, in the order of their codes: the provinces, or the regions in a parent.")
    public RegionConnection regions(
            @Name("parent") @Description("Code of the region above; without it the whole country.") @Nullable
                    String parent,
            @Name("level") @Description("Only this level; without it the level next below the parent.") @Nullable
                    RegionLevel level,
            @Name("asOf")
                    @Description(
                            "Those in force on this day, and those of which it is not known since when (validFrom is null); without it those in force without end.")
                    @Nullable
                    LocalDate asOf,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        return RegionConnection.of(reads.page(parent, level, asOf, PageRequest.of(first, after, last, before)));
    }

    @NonNull
    @PermitAll
    @Description("How many regions the whole list holds; counted only when asked for.")
    public Total total(@Source RegionConnection connection) {
        return connection.length().get();
    }

    @Query("resolveRegion")
    @NonNull
    @PermitAll
    @Description(
            "Regions that a written name or address may mean, best first (cocokkan nama wilayah). Where the text leaves"
                    + " it open, all that it may mean, each with the best score; then the next best, up to 10.")
    public List<@NonNull RegionCandidate> resolveRegion(
            @Name("text")
                    @NonNull
                    @Description(
                            "A code, retired or not, or the name or address as written, at most 2,000 characters: \"Kota Bogor\", \"Jl. Radjiman 5,"
                                    + " Kel. Pajang, Laweyan, Solo\". The kind that is written decides; usual short"
                                    + " names and one wrong letter are understood.")
                    String text,
            @Name("within") @Description("Code of a region to look in.") @Nullable String within) {
        boolean isUnsafe = Text.isUnsafe(text) || within != null && Text.isUnsafe(within);
        if (text.length() > LONGEST_TEXT || isUnsafe) {
            throw Problem.badRequest(
                    "Nama wilayah melebihi 2.000 karakter atau memuat karakter terlarang.",
                    "The name is longer than 2,000 characters or holds forbidden ones.");
        }
        return resolver.resolve(text, within);
    }

    @NonNull
    @PermitAll
    @Description("The region and those above it, from the province down (jalur wilayah).")
    public List<@NonNull List<@NonNull RegionView>> path(@Source List<RegionView> regions) {
        Map<String, RegionView> found = reads.byCode(regions.stream()
                .flatMap(region -> region.pathCodes().stream())
                .distinct()
                .toList());
        return regions.stream()
                .map(region -> region.pathCodes().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .toList())
                .toList();
    }

    @NonNull
    @PermitAll
    @Description("Regions in force next below it, in the order of their codes (wilayah di bawahnya).")
    public RegionConnection regions(
            @Source RegionView region,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        return RegionConnection.of(reads.below(region, PageRequest.of(first, after, last, before)));
    }
}
