package id.kumkm.registry.membership;

import id.kumkm.registry.body.BodySummaryView;
import id.kumkm.registry.cooperative.CooperativeView;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.Records;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Mutations of memberships. */
@GraphQLApi
public class MembershipMutationApi {

    private final MembershipService service;
    private final MembershipReads reads;
    private final Records records;
    private final Callers callers;
    private final Language language;

    @Inject
    public MembershipMutationApi(
            MembershipService service, MembershipReads reads, Records records, Callers callers, Language language) {
        this.service = service;
        this.reads = reads;
        this.records = records;
        this.callers = callers;
        this.language = language;
    }

    @Mutation("addMembers")
    @NonNull
    @RolesAllowed(Operations.WRITER)
    @Description(
            "Adds members to a cooperative (tambah anggota), one or up to 1000, by who may correct the cooperative."
                    + " Each counts once a second subject has confirmed it.")
    public MembersPayload addMembers(
            @Name("input") @NonNull @Description("Which cooperative, and who.") AddMembers input) {
        Outcome outcome = service.addAll(input, callers.current());
        if (!outcome.isMade()) {
            return new MembersPayload(null, 0, MembershipUserError.of(outcome.rejections(), language.current()));
        }
        CooperativeView cooperative =
                (CooperativeView) records.byIds(List.of(input.cooperativeId())).get(0);
        return new MembersPayload(cooperative, input.members().size(), List.of());
    }

    @Mutation("endMembership")
    @NonNull
    @RolesAllowed(Operations.CONFIRMER)
    @Description(
            "Ends a membership (akhiri keanggotaan), by who may correct the cooperative or the member, or represents it. What"
                    + " was confirmed ends at most 31 days back (INVALID_DATE), but by the ministry. What ended stays readable.")
    public MembershipPayload endMembership(
            @Name("input") @NonNull @Description("Which membership, and from when.") EndMembership input) {
        return changed(input.id(), (id, known) -> {
            BodySummaryView member = known.member();
            String other = member == null ? null : member.recordId();
            return service.end(id, known.cooperative().recordId(), other, input, callers.current());
        });
    }

    @Mutation("eraseMember")
    @NonNull
    @RolesAllowed(Operations.STEWARD)
    @Description(
            "Erases the data of a person who is a member (hapus data anggota, UU 27/2022); the membership stays. Entries of the"
                    + " same number by others in this cooperative can be read by nobody from then on.")
    public MembershipPayload eraseMember(
            @Name("input") @NonNull @Description("Whose data, and why.") EraseMember input) {
        return changed(
                input.id(), (id, known) -> service.erase(id, known.cooperative().recordId(), input, callers.current()));
    }

    /** The membership after what was done to it, by its key and how it was. */
    private MembershipPayload changed(String written, BiFunction<UUID, MembershipView, Outcome> change) {
        UUID id = PublicId.parse(MembershipReads.PREFIX, written).orElse(null);
        MembershipView known = id == null ? null : reads.byId(id).orElse(null);
        Outcome outcome = id == null || known == null ? Outcome.notFound("id") : change.apply(id, known);
        MembershipView after = id != null && outcome.isMade() ? reads.byId(id).orElse(null) : null;
        return new MembershipPayload(after, MembershipUserError.of(outcome.rejections(), language.current()));
    }
}
