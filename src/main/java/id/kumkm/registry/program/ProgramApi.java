package id.kumkm.registry.program;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Total;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Queries of programmes. */
@GraphQLApi
public class ProgramApi {

    private static final String FIRST = "Page size forward, 1 to 100; 20 when neither first nor last is given.";
    private static final String AFTER = "Cursor to read on from.";
    private static final String LAST = "Page size backward, 1 to 100.";
    private static final String BEFORE = "Cursor to read back from.";

    private final ProgramReads reads;

    @Inject
    public ProgramApi(ProgramReads reads) {
        this.reads = reads;
    }

    @Query("program")
    @PermitAll
    @Description("One pilot programme by its id; null where there is none.")
    public @Nullable ProgramView program(
            @Name("id") @Id @NonNull @Description("Id of the programme, prg_...") String id) {
        return PublicId.parse(ProgramReads.PREFIX, id).flatMap(reads::byId).orElse(null);
    }

    @Query("programs")
    @NonNull
    @PermitAll
    @Description("Pilot programmes (program percontohan), in pages. A cursor is good for the same arguments only.")
    public ProgramConnection programs(
            @Name("asOf") @Description("Only those under way on this day; without it all.") @Nullable LocalDate asOf,
            @Name("updatedSince")
                    @Description(
                            "Only those changed since this moment: what was not to be seen before it, and some that just"
                                    + " was.")
                    @Nullable
                    OffsetDateTime updatedSince,
            @Name("sort") @DefaultValue("STARTS_DESC") @Description("Order of the list.") @Nullable ProgramSort sort,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        return ProgramConnection.of(reads.page(
                new ProgramReads.Asked(asOf, updatedSince, sort), PageRequest.of(first, after, last, before)));
    }

    @NonNull
    @PermitAll
    @Description("How many programmes the whole list holds; counted only when asked for.")
    public Total total(@Source ProgramConnection connection) {
        return connection.length().get();
    }

    @NonNull
    @PermitAll
    @Description("How many participants the whole list holds; counted only when asked for.")
    public Total total(@Source ParticipantConnection connection) {
        return connection.length().get();
    }

    @NonNull
    @PermitAll
    @Description("Who takes part (peserta).")
    public ParticipantConnection participants(
            @Source ProgramView program,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("last") @Description(LAST) @Nullable Integer last,
            @Name("before") @Description(BEFORE) @Nullable String before) {
        return ParticipantConnection.of(reads.participants(program.key(), PageRequest.of(first, after, last, before)));
    }
}
