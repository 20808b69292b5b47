package id.kumkm.registry.register.source;

import id.kumkm.registry.body.BodyRepository;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.register.BodyChanges;
import id.kumkm.registry.register.Change;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.RecordUserError;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Mends the version of a source that gave one by mistake: nobody but the source sets another. */
@GraphQLApi
public class SourceVersionApi {

    private final BodyChanges changes;
    private final BodyRepository bodies;
    private final Callers callers;
    private final Language language;

    @Inject
    public SourceVersionApi(BodyChanges changes, BodyRepository bodies, Callers callers, Language language) {
        this.changes = changes;
        this.bodies = bodies;
        this.callers = callers;
        this.language = language;
    }

    @Mutation("resetSourceVersion")
    @NonNull
    @RolesAllowed(Operations.STEWARD)
    @Description(
            "Forgets the version that a source gave last of a record (atur ulang versi sumber), where that was a mistake"
                    + " and every later one is refused as STALE_SOURCE_VERSION: the next one that the source gives counts.")
    public SourceVersionPayload resetSourceVersion(
            @Name("input") @NonNull @Description("Which record, and why.") ResetSourceVersion input) {
        Change change = new Change(input.id(), input.expectedVersion(), callers.current(), input.reason());
        Outcome outcome = changes.change("id", change, Policy::maySteward, (body, rejections) -> {
            if (!bodies.forgetSourceVersion(body.key())) {
                rejections.add(
                        "WRONG_STATE",
                        "id",
                        "Data ini tidak menyimpan versi sumber.",
                        "The record keeps no version of a source.");
            }
        });
        return new SourceVersionPayload(
                outcome.isMade() ? input.expectedVersion() + 1 : null,
                RecordUserError.of(outcome.rejections(), language.current()));
    }
}
