package id.kumkm.registry.cooperative;

import graphql.schema.DataFetchingEnvironment;
import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.register.ChangeStatus;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.SeenRecord;
import id.kumkm.registry.register.VerifyRecord;
import id.kumkm.registry.register.verification.VerificationService;
import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Mutations of the register of cooperatives. */
@GraphQLApi
public class CooperativeMutationApi {

    private final CooperativeService service;
    private final VerificationService verification;
    private final CooperativeReads reads;
    private final Callers callers;
    private final Language language;
    private final Context context;

    @Inject
    public CooperativeMutationApi(
            CooperativeService service,
            VerificationService verification,
            CooperativeReads reads,
            Callers callers,
            Language language,
            Context context) {
        this.service = service;
        this.verification = verification;
        this.reads = reads;
        this.callers = callers;
        this.language = language;
        this.context = context;
    }

    @Mutation("registerCooperative")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Registers a cooperative where its membership area lies in the caller's bounds (daftar koperasi): official, verifier, ministry, integrator.")
    public CooperativePayload registerCooperative(
            @Name("input") @NonNull @Description("The registration.") RegisterCooperative input) {
        return payload(service.registerAll(List.of(input), callers.current()).get(0));
    }

    @Mutation("updateCooperative")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Corrects a cooperative where its membership area lies in the caller's bounds (ubah data). An absent field keeps, null clears.")
    public CooperativePayload updateCooperative(
            @Name("input") @NonNull @Description("The correction.") UpdateCooperative input) {
        Given given = Given.of(context.unwrap(DataFetchingEnvironment.class).<Object>getArgument("input"));
        return payload(service.update(input, given, callers.current()));
    }

    @Mutation("submitCooperative")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description("Submits a cooperative for verification (ajukan).")
    public CooperativePayload submitCooperative(
            @Name("input") @NonNull @Description("Which record.") SeenRecord input) {
        return payload(service.submit(input, callers.current()));
    }

    @Mutation("verifyCooperative")
    @NonNull
    @RolesAllowed(Operations.VERIFIER)
    @Description(
            "Decides on a submitted record (verifikasi); never on content of which the caller entered any part since it was verified last.")
    public CooperativePayload verifyCooperative(
            @Name("input") @NonNull @Description("The decision.") VerifyRecord input) {
        return payload(verification.verify(BodyKind.COOPERATIVE, input, callers.current()));
    }

    @Mutation("changeCooperativeStatus")
    @NonNull
    @RolesAllowed(Operations.CLOSER)
    @Description(
            "Puts a cooperative to rest, closes it or brings it back (ubah status): verifier, ministry, and the integrator of its source. Merging is another operation.")
    public CooperativePayload changeCooperativeStatus(
            @Name("input") @NonNull @Description("The new status.") ChangeStatus input) {
        return payload(service.changeStatus(input, callers.current()));
    }

    private CooperativePayload payload(Outcome outcome) {
        UUID id = outcome.id();
        CooperativeView view = id == null ? null : reads.byId(id).orElse(null);
        return new CooperativePayload(view, CooperativeUserError.of(outcome.rejections(), language.current()));
    }
}
