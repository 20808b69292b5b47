package id.kumkm.registry.partnership;

import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.register.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** What both sides report of a partnership. */
@GraphQLApi
public class ReportApi {

    private final ReportService service;
    private final EventReads events;
    private final ComplaintReads complaints;
    private final Callers callers;
    private final Language language;

    @Inject
    public ReportApi(
            ReportService service, EventReads events, ComplaintReads complaints, Callers callers, Language language) {
        this.service = service;
        this.events = events;
        this.complaints = complaints;
        this.callers = callers;
        this.language = language;
    }

    @Mutation("reportDelivery")
    @NonNull
    @RolesAllowed(Operations.PARTY)
    @Description(
            "Records a delivery, a payment, goods sent back or an addendum (lapor pengiriman): a side's representative,"
                    + " or an official of either side's area.")
    public DeliveryPayload reportDelivery(@Name("input") @NonNull @Description("What happened.") ReportDelivery input) {
        Outcome outcome = service.report(input, callers.current());
        UUID id = outcome.id();
        EventView view = id == null ? null : events.byId(id).orElse(null);
        return new DeliveryPayload(view, PartnershipUserError.of(outcome.rejections(), language.current()));
    }

    @Mutation("fileComplaint")
    @NonNull
    @RolesAllowed(Operations.PARTY)
    @Description(
            "Records a complaint about a partnership (ajukan aduan): a side's representative, or an official of either"
                    + " side's area. The registry judges nothing; it passes complaints on to KPPU.")
    public ComplaintPayload fileComplaint(@Name("input") @NonNull @Description("The complaint.") FileComplaint input) {
        return payload(service.complain(input, callers.current()), ComplaintReads.FILED);
    }

    @Mutation("handleComplaint")
    @NonNull
    @RolesAllowed(Operations.VERIFIER)
    @Description(
            "Notes a further step of a complaint (tindak lanjut aduan): a verifier of either side's area, ministry.")
    public ComplaintPayload handleComplaint(@Name("input") @NonNull @Description("The step.") HandleComplaint input) {
        return payload(service.handle(input, callers.current()), "tindak lanjut aduan");
    }

    private ComplaintPayload payload(Outcome outcome, String done) {
        UUID id = outcome.id();
        ComplaintView view = id == null ? null : complaints.byId(id, done).orElse(null);
        return new ComplaintPayload(view, PartnershipUserError.of(outcome.rejections(), language.current()));
    }
}
