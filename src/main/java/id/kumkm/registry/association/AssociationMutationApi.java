package id.kumkm.registry.association;

import graphql.schema.DataFetchingEnvironment;
import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.register.ChangeStatus;
import id.kumkm.registry.register.EraseOwner;
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

/** Mutations of the register of associations. */
@GraphQLApi
public class AssociationMutationApi {

    private final AssociationService service;
    private final VerificationService verification;
    private final AssociationReads reads;
    private final Callers callers;
    private final Language language;
    private final Context context;

    @Inject
    public AssociationMutationApi(
            AssociationService service,
            VerificationService verification,
            AssociationReads reads,
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

    @Mutation("registerAssociation")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Registers an association in the caller's bounds (daftar asosiasi): official, verifier, ministry, integrator.")
    public AssociationPayload registerAssociation(
            @Name("input") @NonNull @Description("The registration.") RegisterAssociation input) {
        return payload(service.registerAll(List.of(input), callers.current()).get(0));
    }

    @Mutation("updateAssociation")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description("Corrects an association in the caller's bounds (ubah data). An absent field keeps, null clears.")
    public AssociationPayload updateAssociation(
            @Name("input") @NonNull @Description("The correction.") UpdateAssociation input) {
        Given given = Given.of(context.unwrap(DataFetchingEnvironment.class).<Object>getArgument("input"));
        return payload(service.update(input, given, callers.current()));
    }

    @Mutation("submitAssociation")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description("Submits an association for verification (ajukan).")
    public AssociationPayload submitAssociation(
            @Name("input") @NonNull @Description("Which record.") SeenRecord input) {
        return payload(service.submit(input, callers.current()));
    }

    @Mutation("verifyAssociation")
    @NonNull
    @RolesAllowed(Operations.VERIFIER)
    @Description(
            "Decides on a submitted record (verifikasi); never on content of which the caller entered any part since it was verified last.")
    public AssociationPayload verifyAssociation(
            @Name("input") @NonNull @Description("The decision.") VerifyRecord input) {
        return payload(verification.verify(BodyKind.ASSOCIATION, input, callers.current()));
    }

    @Mutation("changeAssociationStatus")
    @NonNull
    @RolesAllowed(Operations.CLOSER)
    @Description(
            "Puts an association to rest, closes it or brings it back (ubah status): verifier, ministry, and the integrator of its source. Merging is another operation.")
    public AssociationPayload changeAssociationStatus(
            @Name("input") @NonNull @Description("The new status.") ChangeStatus input) {
        return payload(service.changeStatus(input, callers.current()));
    }

    @Mutation("eraseAssociationContact")
    @NonNull
    @RolesAllowed(Operations.STEWARD)
    @Description(
            "Erases the contact person's data for good (UU 27/2022, hak penghapusan); the association stays. Its source cannot bring the contact back (ERASED) until its office or the ministry describes one anew.")
    public AssociationPayload eraseAssociationContact(
            @Name("input") @NonNull @Description("Which record, and why.") EraseOwner input) {
        return payload(service.eraseContact(input, callers.current()));
    }

    private AssociationPayload payload(Outcome outcome) {
        UUID id = outcome.id();
        AssociationView view = id == null ? null : reads.byId(id).orElse(null);
        return new AssociationPayload(view, AssociationUserError.of(outcome.rejections(), language.current()));
    }
}
