package id.kumkm.registry.partnership;

import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Privacy;
import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.reads.Total;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What hangs on a partnership. The edge asks only for those whose caller may read the field's privacy class. */
@GraphQLApi
public class PartnershipPartsApi {

    private final EventReads events;
    private final ComplaintReads complaints;

    @Inject
    public PartnershipPartsApi(EventReads events, ComplaintReads complaints) {
        this.events = events;
        this.complaints = complaints;
    }

    @NonNull
    @PermitAll
    @Description("How many events the whole list holds; counted only when asked for.")
    public Total total(@Source EventConnection connection) {
        return connection.length().get();
    }

    @PermitAll
    @Privacy(PrivacyClass.P1)
    @Description("What happened in it (kejadian): deliveries, payments, returns, addenda; the newest first.")
    public @Nullable EventConnection events(
            @Source PartnershipView partnership,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        return EventConnection.of(events.page(partnership.key(), PageRequest.of(first, after, last, before)));
    }

    @PermitAll
    @Privacy(PrivacyClass.P2)
    @Description("Complaints about it (aduan), the newest first. Its sides' representatives read them, too, and need no"
            + " X-Purpose. Logged.")
    public List<@Nullable List<@NonNull ComplaintView>> complaints(@Source List<PartnershipView> partnerships) {
        return complaints.of(partnerships).stream()
                .<@Nullable List<ComplaintView>>map(one -> one)
                .toList();
    }
}
