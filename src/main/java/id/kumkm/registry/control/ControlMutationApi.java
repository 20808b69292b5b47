package id.kumkm.registry.control;

import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.register.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Mutations of ownership and control. */
@GraphQLApi
public class ControlMutationApi {

    private final ControlService service;
    private final ControlReads reads;
    private final Callers callers;
    private final Language language;

    @Inject
    public ControlMutationApi(ControlService service, ControlReads reads, Callers callers, Language language) {
        this.service = service;
        this.reads = reads;
        this.callers = callers;
        this.language = language;
    }

    @Mutation("recordControl")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Records that a body owns or controls another (catat pemilikan atau penguasaan), by who may correct the owned one."
                    + " It is public once a second subject has confirmed it.")
    public ControlPayload recordControl(
            @Name("input") @NonNull @Description("Who stands over whom, and when.") RecordControl input) {
        Outcome outcome = service.record(input, callers.current());
        UUID id = outcome.id();
        return id == null ? refused(outcome) : made(reads.byId(id));
    }

    @Mutation("confirmControl")
    @NonNull
    @RolesAllowed(Operations.CONFIRMER)
    @Description(
            "Confirms ownership or control (konfirmasi pemilikan atau penguasaan), by the owner's representative, an office"
                    + " with authority over the owner, the ministry or the owner's source. Never by who recorded it. From then"
                    + " on it is public.")
    public ControlPayload confirmControl(@Name("input") @NonNull @Description("Which entry.") ConfirmControl input) {
        return changed(
                input.id(),
                (id, known) -> service.confirm(
                        id, known.owned().recordId(), known.owner().recordId(), input, callers.current()));
    }

    @Mutation("endControl")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Ends ownership or control (akhiri pemilikan atau penguasaan), by who may correct the owned body or its owner."
                    + " What was confirmed ends at most 31 days back (INVALID_DATE), but by the ministry. What ended stays"
                    + " readable.")
    public ControlPayload endControl(
            @Name("input") @NonNull @Description("Which entry, and from when.") EndControl input) {
        return changed(
                input.id(),
                (id, known) ->
                        service.end(id, known.owned().recordId(), known.owner().recordId(), input, callers.current()));
    }

    /** The entry after what was done to it, by its key and how it was. */
    private ControlPayload changed(String written, BiFunction<UUID, ControlView, Outcome> change) {
        UUID id = PublicId.parse(ControlReads.PREFIX, written).orElse(null);
        ControlView known = id == null ? null : reads.byId(id).orElse(null);
        Outcome outcome = id == null || known == null ? Outcome.notFound("id") : change.apply(id, known);
        return id != null && outcome.isMade() ? made(reads.byId(id)) : refused(outcome);
    }

    private ControlPayload made(Optional<ControlView> control) {
        return new ControlPayload(control.orElseThrow(), java.util.List.of());
    }

    private ControlPayload refused(Outcome outcome) {
        return new ControlPayload(null, ControlUserError.of(outcome.rejections(), language.current()));
    }
}
