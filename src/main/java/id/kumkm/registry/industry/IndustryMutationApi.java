package id.kumkm.registry.industry;

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

/** Mutations of the register of industries. */
@GraphQLApi
public class IndustryMutationApi {

    private final IndustryService service;
    private final VerificationService verification;
    private final IndustryReads reads;
    private final Callers callers;
    private final Language language;
    private final Context context;

    @Inject
    public IndustryMutationApi(
            IndustryService service,
            VerificationService verification,
            IndustryReads reads,
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

    @Mutation("registerIndustry")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Registers an industry in the caller's bounds (daftar industri): official, verifier, ministry, integrator.")
    public IndustryPayload registerIndustry(
            @Name("input") @NonNull @Description("The registration.") RegisterIndustry input) {
        return payload(service.registerAll(List.of(input), callers.current()).get(0));
    }

    @Mutation("updateIndustry")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description("Corrects an industry in the caller's bounds (ubah data). An absent field keeps, null clears.")
    public IndustryPayload updateIndustry(
            @Name("input") @NonNull @Description("The correction.") UpdateIndustry input) {
        Given given = Given.of(context.unwrap(DataFetchingEnvironment.class).<Object>getArgument("input"));
        return payload(service.update(input, given, callers.current()));
    }

    @Mutation("submitIndustry")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description("Submits an industry for verification (ajukan).")
    public IndustryPayload submitIndustry(@Name("input") @NonNull @Description("Which record.") SeenRecord input) {
        return payload(service.submit(input, callers.current()));
    }

    @Mutation("verifyIndustry")
    @NonNull
    @RolesAllowed(Operations.VERIFIER)
    @Description(
            "Decides on a submitted record (verifikasi); never on content of which the caller entered any part since it was verified last.")
    public IndustryPayload verifyIndustry(@Name("input") @NonNull @Description("The decision.") VerifyRecord input) {
        return payload(verification.verify(BodyKind.INDUSTRY, input, callers.current()));
    }

    @Mutation("changeIndustryStatus")
    @NonNull
    @RolesAllowed(Operations.CLOSER)
    @Description(
            "Puts an industry to rest, closes it or brings it back (ubah status): verifier, ministry, and the integrator of its source. Merging is another operation.")
    public IndustryPayload changeIndustryStatus(
            @Name("input") @NonNull @Description("The new status.") ChangeStatus input) {
        return payload(service.changeStatus(input, callers.current()));
    }

    @Mutation("eraseIndustryOwner")
    @NonNull
    @RolesAllowed(Operations.STEWARD)
    @Description(
            "Erases the owner's personal data for good (UU 27/2022, hak penghapusan); the business stays. Its source cannot bring the owner back (ERASED) until its office or the ministry describes an owner anew.")
    public IndustryPayload eraseIndustryOwner(
            @Name("input") @NonNull @Description("Which record, and why.") EraseOwner input) {
        return payload(service.eraseOwner(input, callers.current()));
    }

    private IndustryPayload payload(Outcome outcome) {
        UUID id = outcome.id();
        IndustryView view = id == null ? null : reads.byId(id).orElse(null);
        return new IndustryPayload(view, IndustryUserError.of(outcome.rejections(), language.current()));
    }
}
