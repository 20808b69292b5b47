package id.kumkm.registry.membership;

import id.kumkm.registry.body.SecondSubject;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.membership.ConfirmedMembershipsPayload.Unconfirmed;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.Rejections;
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

/** The mutation by which a second subject stands behind memberships. */
@GraphQLApi
public class ConfirmationApi {

    private final ConfirmationService service;
    private final Callers callers;
    private final Language language;

    @Inject
    public ConfirmationApi(ConfirmationService service, Callers callers, Language language) {
        this.service = service;
        this.callers = callers;
        this.language = language;
    }

    @Mutation("confirmMemberships")
    @NonNull
    @RolesAllowed(Operations.CONFIRMER)
    @Description(
            "Confirms memberships (konfirmasi keanggotaan), many at once, by the member's representative, an office"
                    + " with authority over the member, the ministry or the member's source; those of persons by those of"
                    + " the cooperative. Never by who recorded them, and by an office none that began before the member came to"
                    + " its region (CAME_LATER). From then on they count.")
    public ConfirmedMembershipsPayload confirmMemberships(
            @Name("input") @NonNull @Description("Which memberships.") ConfirmMemberships input) {
        Caller caller = callers.current();
        Outcome outcome = service.confirm(input, caller);
        if (!outcome.rejections().isEmpty()) {
            return new ConfirmedMembershipsPayload(
                    0, List.of(), MembershipUserError.of(outcome.rejections(), language.current()));
        }
        UUID confirming = outcome.id();
        List<Unconfirmed> unconfirmed = service.refused(input, caller, confirming).entrySet().stream()
                .map(one -> unconfirmed(one.getKey(), one.getValue()))
                .toList();
        return new ConfirmedMembershipsPayload(service.confirmed(confirming), unconfirmed, List.of());
    }

    private Unconfirmed unconfirmed(String id, String code) {
        Rejections why = new Rejections();
        switch (code) {
            case "SECOND_SUBJECT_CONFIRMS" -> SecondSubject.refuseWriter(why);
            case "OTHER_SIDE_CONFIRMS" -> SecondSubject.refuseOwnSide(why);
            case "CAME_LATER" ->
                why.add(
                        code,
                        "ids",
                        "Anggota masuk wilayah Anda setelah hari pertamanya; perwakilannya, dinas di atas kedua wilayah,"
                                + " kementerian, atau sistem sumbernya yang mengonfirmasi.",
                        "The member came to your region after its first day; its representative, an office above both"
                                + " regions, the ministry or its source confirms.");
            case "NOT_FOUND" -> why.add(code, "ids", "Data tidak ditemukan.", "The record is not found.");
            default -> why.add(code, "ids", "Keanggotaan ini tidak menunggu konfirmasi.", "It does not wait for that.");
        }
        return new Unconfirmed(
                id,
                MembershipErrorCode.valueOf(code),
                why.all().get(0).message().in(language.current()));
    }
}
