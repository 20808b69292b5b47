package id.kumkm.registry.umkm;

import graphql.schema.DataFetchingEnvironment;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.PublicId;
import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Mutations of the register of UMKM. */
@GraphQLApi
public class UmkmMutationApi {

    private final UmkmService service;
    private final UmkmReads reads;
    private final Callers callers;
    private final Language language;
    private final Context context;

    @Inject
    public UmkmMutationApi(UmkmService service, UmkmReads reads, Callers callers, Language language, Context context) {
        this.service = service;
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
        return change(input.id(), input.expectedVersion(), null, change -> service.update(change, input, given));
    }

    @Mutation("submitForVerification")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description("Submits an UMKM for verification (ajukan).")
    public UmkmPayload submitForVerification(@Name("input") @NonNull @Description("Which record.") ChangeUmkm input) {
        return change(input.id(), input.expectedVersion(), null, service::submit);
    }

    @Mutation("verifyUmkm")
    @NonNull
    @RolesAllowed(Operations.VERIFIER)
    @Description("Decides on a submitted UMKM (verifikasi); never on what the caller changed last itself.")
    public UmkmPayload verifyUmkm(@Name("input") @NonNull @Description("The decision.") VerifyUmkm input) {
        Verification decision = Verification.valueOf(input.decision().name());
        return change(input.id(), input.expectedVersion(), input.note(), change -> service.verify(change, decision));
    }

    @Mutation("changeUmkmStatus")
    @NonNull
    @RolesAllowed(Operations.VERIFIER)
    @Description("Puts an UMKM to rest, closes it or brings it back (ubah status). Merging is another operation.")
    public UmkmPayload changeUmkmStatus(
            @Name("input") @NonNull @Description("The new status.") ChangeUmkmStatus input) {
        BodyStatus wanted = BodyStatus.valueOf(input.status().name());
        return change(
                input.id(), input.expectedVersion(), input.reason(), change -> service.changeStatus(change, wanted));
    }

    @Mutation("eraseOwner")
    @NonNull
    @RolesAllowed(Operations.STEWARD)
    @Description("Erases the owner's personal data for good (UU 27/2022, hak penghapusan); the business stays.")
    public UmkmPayload eraseOwner(@Name("input") @NonNull @Description("Which record, and why.") EraseOwner input) {
        return change(input.id(), input.expectedVersion(), input.reason(), service::eraseOwner);
    }

    private UmkmPayload change(
            String id, int expectedVersion, @Nullable String reason, Function<UmkmChange, UmkmOutcome> apply) {
        Optional<UUID> key = PublicId.parse(UmkmView.KIND, id);
        if (key.isEmpty()) {
            return payload(UmkmOutcome.notFound());
        }
        UmkmOutcome badReason = Reasons.refuse(reason);
        return payload(
                badReason == null
                        ? apply.apply(new UmkmChange(key.get(), expectedVersion, callers.current(), reason))
                        : badReason);
    }

    private UmkmPayload payload(UmkmOutcome outcome) {
        UUID id = outcome.id();
        UmkmView view = id == null ? null : reads.byId(id, callers.current()).orElse(null);
        return new UmkmPayload(view, UmkmUserError.of(outcome.rejections(), language.current()));
    }
}
