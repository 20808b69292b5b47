package id.kumkm.registry.program;

import graphql.schema.DataFetchingEnvironment;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.register.Outcome;
import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Mutations of programmes. */
@GraphQLApi
public class ProgramMutationApi {

    private final ProgramService service;
    private final ProgramReads reads;
    private final Callers callers;
    private final Language language;
    private final Context context;

    @Inject
    public ProgramMutationApi(
            ProgramService service, ProgramReads reads, Callers callers, Language language, Context context) {
        this.service = service;
        this.reads = reads;
        this.callers = callers;
        this.language = language;
        this.context = context;
    }

    @Mutation("createProgram")
    @NonNull
    @RolesAllowed(Operations.LEAD)
    @Description("Begins a pilot programme (buat program): the ministry, or who holds all its regions.")
    public ProgramPayload createProgram(@Name("input") @NonNull @Description("The programme.") CreateProgram input) {
        return payload(service.create(input, callers.current()));
    }

    @Mutation("updateProgram")
    @NonNull
    @RolesAllowed(Operations.LEAD)
    @Description("Corrects a pilot programme (ubah program). An absent field keeps, null clears.")
    public ProgramPayload updateProgram(@Name("input") @NonNull @Description("The correction.") UpdateProgram input) {
        Given given = Given.of(context.unwrap(DataFetchingEnvironment.class).<Object>getArgument("input"));
        return payload(service.update(input, given, callers.current()));
    }

    @Mutation("addParticipants")
    @NonNull
    @RolesAllowed(Operations.LEAD)
    @Description("Adds participants to a pilot programme (tambah peserta), one or up to 1000.")
    public ProgramPayload addParticipants(
            @Name("input") @NonNull @Description("Which programme, and who.") AddParticipants input) {
        return payload(service.addParticipants(input, callers.current()));
    }

    private ProgramPayload payload(Outcome outcome) {
        UUID id = outcome.id();
        ProgramView view = id == null ? null : reads.byId(id).orElse(null);
        return new ProgramPayload(view, ProgramUserError.of(outcome.rejections(), language.current()));
    }
}
