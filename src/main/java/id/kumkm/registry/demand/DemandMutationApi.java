package id.kumkm.registry.demand;

import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.register.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Mutations of demands. */
@GraphQLApi
public class DemandMutationApi {

    private final DemandService service;
    private final DemandReads reads;
    private final Callers callers;
    private final Language language;

    @Inject
    public DemandMutationApi(DemandService service, DemandReads reads, Callers callers, Language language) {
        this.service = service;
        this.reads = reads;
        this.callers = callers;
        this.language = language;
    }

    @Mutation("publishDemand")
    @NonNull
    @RolesAllowed(Operations.BUYER)
    @Description("Publishes what a buyer wants (umumkan permintaan): its representative, or the ministry for it.")
    public DemandPayload publishDemand(@Name("input") @NonNull @Description("The demand.") PublishDemand input) {
        return payload(service.publishAll(List.of(input), callers.current()).get(0));
    }

    @Mutation("closeDemand")
    @NonNull
    @RolesAllowed(Operations.BUYER)
    @Description("Closes a demand before its last day (tutup permintaan). It stays readable by its id.")
    public DemandPayload closeDemand(@Name("input") @NonNull @Description("Which demand, and why.") CloseDemand input) {
        return payload(service.close(input, callers.current()));
    }

    private DemandPayload payload(Outcome outcome) {
        UUID id = outcome.id();
        DemandView view = id == null ? null : reads.byKey(id).orElse(null);
        return new DemandPayload(view, DemandUserError.of(outcome.rejections(), language.current()));
    }
}
