package id.kumkm.registry.partnership;

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

/** Mutations of partnerships. */
@GraphQLApi
public class PartnershipMutationApi {

    private final PartnershipService service;
    private final PartnershipReads reads;
    private final Callers callers;
    private final Language language;
    private final Context context;

    @Inject
    public PartnershipMutationApi(
            PartnershipService service, PartnershipReads reads, Callers callers, Language language, Context context) {
        this.service = service;
        this.reads = reads;
        this.callers = callers;
        this.language = language;
        this.context = context;
    }

    @Mutation("registerPartnership")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Registers a partnership for its supplier, who lies in the caller's bounds (catat kemitraan): official,"
                    + " verifier, ministry, integrator; an office from the day on which the supplier came to its region"
                    + " (CAME_LATER). It counts once the other side has confirmed it.")
    public PartnershipPayload registerPartnership(
            @Name("input") @NonNull @Description("The registration.") RegisterPartnership input) {
        return payload(service.register(input, callers.current()));
    }

    @Mutation("updatePartnership")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Changes the terms of a partnership (ubah isi perjanjian). An absent field keeps, null clears. Confirmed terms"
                    + " stay (CONFIRMED_TERMS, INVALID_DATE) but for their last day: a later one counts once the other side"
                    + " has confirmed it again (agreedUntil), an earlier one at once; it lies at most 31 days back, but for"
                    + " the ministry. Once the last day has passed one side only makes it later (else WRONG_STATE)."
                    + " A number and a signature that are missing are filled in; those that stand are"
                    + " corrected by the ministry.")
    public PartnershipPayload updatePartnership(
            @Name("input") @NonNull @Description("The change.") UpdatePartnership input) {
        Given given = Given.of(context.unwrap(DataFetchingEnvironment.class).<Object>getArgument("input"));
        return payload(service.update(input, given, callers.current()));
    }

    @Mutation("confirmPartnership")
    @NonNull
    @RolesAllowed(Operations.CONFIRMER)
    @Description(
            "Confirms a partnership (konfirmasi): the buyer's representative, or an office with authority over the buyer, the"
                    + " ministry or the buyer's source, which saw the document. Never who wrote something of it. In the same way a"
                    + " later last day of confirmed terms and a firmer stage are confirmed.")
    public PartnershipPayload confirmPartnership(
            @Name("input") @NonNull @Description("Which partnership.") ConfirmPartnership input) {
        return payload(service.confirm(input, callers.current()));
    }

    @Mutation("advancePartnership")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Notes that the document behind a partnership has become firmer (naik tahap). Of what both sides confirmed"
                    + " it waits for the other side's confirmPartnership (agreedStage), and a number and a signature that stand"
                    + " there stay (CONFIRMED_TERMS).")
    public PartnershipPayload advancePartnership(
            @Name("input") @NonNull @Description("The stage.") AdvancePartnership input) {
        return payload(service.advance(input, callers.current()));
    }

    @Mutation("endPartnership")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Stops a partnership before its last day (hentikan kemitraan), by the office of either side. After its last day"
                    + " it ends by itself. What was confirmed is stopped at most 31 days back (INVALID_DATE), but by the"
                    + " ministry.")
    public PartnershipPayload endPartnership(
            @Name("input") @NonNull @Description("Which partnership, and why.") EndPartnership input) {
        return payload(service.end(input, callers.current()));
    }

    @Mutation("disputePartnership")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description("Lets a partnership rest while its sides are in dispute (sengketa), by the office of either side.")
    public PartnershipPayload disputePartnership(
            @Name("input") @NonNull @Description("Which partnership, and why.") DisputePartnership input) {
        return payload(service.dispute(input, callers.current()));
    }

    @Mutation("resolvePartnership")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Ends a dispute (penyelesaian sengketa): the office of either side stops the partnership; that of the side"
                    + " that raised it, or the ministry, lets it go on (else OTHER_SIDE_DISPUTES).")
    public PartnershipPayload resolvePartnership(
            @Name("input") @NonNull @Description("Which partnership, and how.") ResolvePartnership input) {
        return payload(service.resolve(input, callers.current()));
    }

    private PartnershipPayload payload(Outcome outcome) {
        UUID id = outcome.id();
        PartnershipView view = id == null ? null : reads.byId(id).orElse(null);
        return new PartnershipPayload(view, PartnershipUserError.of(outcome.rejections(), language.current()));
    }
}
