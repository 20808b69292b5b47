package id.kumkm.registry.classification;

import id.kumkm.registry.platform.Language;
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

/** KBLI at the GraphQL edge. */
@GraphQLApi
public class KbliApi {

    private final KbliReads reads;
    private final KbliMapReads maps;
    private final Language language;

    @Inject
    public KbliApi(KbliReads reads, KbliMapReads maps, Language language) {
        this.reads = reads;
        this.maps = maps;
        this.language = language;
    }

    @Query("kbliCode")
    @PermitAll
    @Description("One KBLI code of a version (lapangan usaha); null where that version does not have it.")
    public @Nullable KbliView kbliCode(
            @Name("version") @NonNull @Description("Version of KBLI.") KbliVersion version,
            @Name("code") @NonNull @Description("The code: a letter, or 2 to 5 digits, for example 13134.")
                    String code) {
        return reads.byKey(new KbliKey(version, code.strip())).orElse(null);
    }

    @Query("kbliCodes")
    @NonNull
    @PermitAll
    @Description("KBLI codes of a version in their order (daftar lapangan usaha): the categories, or the level below a"
            + " parent, or what a query finds at any level.")
    public KbliConnection kbliCodes(
            @Name("version") @NonNull @Description("Version of KBLI.") KbliVersion version,
            @Name("query")
                    @Description("Words of the title in any order, without regard to case and accents, or the"
                            + " beginning of a code.")
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
        PageRequest page = PageRequest.of(first, after, last, before);
        return KbliConnection.of(reads.page(version, query, parent, page));
    }

    @NonNull
    @PermitAll
    @Description("How many codes the whole list holds; counted only when asked for.")
    public Total total(@Source KbliConnection connection) {
        return connection.length().get();
    }

    @Query("kbliMap")
    @PermitAll
    @Description("Codes of the other version that a KBLI code may be there (padanan KBLI), from 2020 to 2025 and back:"
            + " suggestions, NOT the official correspondence. Null where the version does not have the code.")
    public @Nullable KbliMap kbliMap(
            @Name("fromVersion") @NonNull @Description("Version that the code is of.") KbliVersion fromVersion,
            @Name("code") @NonNull @Description("The code, 5 digits; others have no candidates.") String code) {
        KbliKey key = new KbliKey(fromVersion, code.strip());
        return reads.byKey(key)
                .map(from -> new KbliMap(from, maps.candidates(key), false, KbliMapReads.CAVEAT.in(language.current())))
                .orElse(null);
    }
}
