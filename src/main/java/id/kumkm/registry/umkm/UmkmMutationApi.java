package id.kumkm.registry.umkm;

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

/** Mutations of the register of UMKM. */
@GraphQLApi
public class UmkmMutationApi {

    private final UmkmService service;
    private final VerificationService verification;
    private final UmkmReads reads;
    private final Callers callers;
    private final Language language;
    private final Context context;

    @Inject
    public UmkmMutationApi(
            UmkmService service,
            VerificationService verification,
            UmkmReads reads,
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

    @Mutation("registerUmkm")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description("Registers an UMKM in the caller's bounds (daftar usaha): official, verifier, ministry, integrator.")
    public UmkmPayload registerUmkm(@Name("input") @NonNull @Description("The registration.") RegisterUmkm input) {
        return payload(service.registerAll(List.of(input), callers.current()).get(0));
    }

    @Mutation("updateUmkm")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description("Corrects an UMKM in the caller's bounds (ubah data). An absent field keeps, null clears.")
    public UmkmPayload updateUmkm(@Name("input") @NonNull @Description("The correction.") UpdateUmkm input) {
        Given given = Given.of(context.unwrap(DataFetchingEnvironment.class).<Object>getArgument("input"));
        return payload(service.update(input, given, callers.current()));
    }

    @Mutation("submitUmkm")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description("Submits an UMKM for verification (ajukan).")
    public UmkmPayload submitUmkm(@Name("input") @NonNull @Description("Which record.") SeenRecord input) {
        return payload(service.submit(input, callers.current()));
    }

    @Mutation("verifyUmkm")
    @NonNull
    @RolesAllowed(Operations.VERIFIER)
    @Description(
            "Decides on a submitted UMKM (verifikasi); never on content of which the caller entered any part since it was verified last.")
    public UmkmPayload verifyUmkm(@Name("input") @NonNull @Description("The decision.") VerifyRecord input) {
        return payload(verification.verify(BodyKind.UMKM, input, callers.current()));
    }

    @Mutation("changeUmkmStatus")
    @NonNull
    @RolesAllowed(Operations.CLOSER)
    @Description(
            "Puts an UMKM to rest, closes it or brings it back (ubah status): verifier, ministry, and the integrator of its source. Merging is another operation.")
    public UmkmPayload changeUmkmStatus(@Name("input") @NonNull @Description("The new status.") ChangeStatus input) {
        return payload(service.changeStatus(input, callers.current()));
    }

    @Mutation("eraseUmkmOwner")
    @NonNull
    @RolesAllowed(Operations.STEWARD)
    @Description(
            "Erases the owner's personal data for good (UU 27/2022, hak penghapusan); the business stays. Its source cannot bring the owner back (ERASED) until its office or the ministry describes an owner anew.")
    public UmkmPayload eraseUmkmOwner(@Name("input") @NonNull @Description("Which record, and why.") EraseOwner input) {
        return payload(service.eraseOwner(input, callers.current()));
    }

    @Mutation("promoteUmkm")
    @NonNull
    @RolesAllowed(Operations.VERIFIER)
    @Description(
            "Moves an UMKM that has outgrown MENENGAH to the register of industries (naik kelas), by another than who"
                    + " entered the figures its size rests on. Its id begins with ind_ there and is the same after that, and its history goes on. The payload's umkm is null.")
    public UmkmPayload promoteUmkm(@Name("input") @NonNull @Description("Which record, and why.") PromoteUmkm input) {
        return payload(service.promote(input, callers.current()));
    }

    private UmkmPayload payload(Outcome outcome) {
        UUID id = outcome.id();
        UmkmView view = id == null ? null : reads.byId(id).orElse(null);
        return new UmkmPayload(view, UmkmUserError.of(outcome.rejections(), language.current()));
    }
}
