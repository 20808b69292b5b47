package id.kumkm.registry.partnership;

import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.ledger.AccessLog;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The read model of complaints. Whoever asks has already been found entitled, and is logged before it reads. */
@Singleton
class ComplaintReads {

    /** What the log says of a side that reads what it has to do with: it needs no other purpose. */
    private static final String OWN = "pihak dalam kemitraan";

    private static final List<Column> COLUMNS = List.of(
            Column.of("key", "c.id", UUID.class),
            Column.of("partnership_key", "c.partnership_id", UUID.class),
            Column.of("kind", "c.kind", String.class),
            Column.of("description", "c.description", String.class),
            Column.of("status", "c.status", String.class),
            Column.of("filed_at", "c.filed_at", OffsetDateTime.class));

    private final Listing listing;
    private final Callers callers;
    private final AccessLog accessLog;

    @Inject
    ComplaintReads(Listing listing, Callers callers, AccessLog accessLog) {
        this.listing = listing;
        this.callers = callers;
        this.accessLog = accessLog;
    }

    /** Complaints about each of these partnerships, the newest first. */
    List<List<ComplaintView>> of(List<PartnershipView> partnerships) {
        String purpose = Objects.requireNonNullElse(callers.purpose(), OWN);
        List<UUID> suppliers = partnerships.stream()
                .map(PartnershipView::supplierKey)
                .distinct()
                .toList();
        accessLog.add(callers.current().subject(), purpose, "complaints", suppliers);
        UUID[] keys = partnerships.stream().map(PartnershipView::key).distinct().toArray(UUID[]::new);
        Sql from = new Sql()
                .append(
                        "FROM partnership_complaint c WHERE c.partnership_id = ANY(?) ORDER BY c.filed_at DESC, c.id DESC",
                        (Object) keys);
        Map<UUID, List<ComplaintView>> found = new HashMap<>();
        for (Tuple row : listing.rows(COLUMNS, from)) {
            found.computeIfAbsent(row.get("partnership_key", UUID.class), first -> new ArrayList<>())
                    .add(view(row));
        }
        return partnerships.stream()
                .map(one -> found.getOrDefault(one.key(), List.of()))
                .toList();
    }

    Optional<ComplaintView> byId(UUID key) {
        Sql from = new Sql().append("FROM partnership_complaint c WHERE c.id = ?", key);
        return listing.rows(COLUMNS, from).stream().map(ComplaintReads::view).findFirst();
    }

    private static ComplaintView view(Tuple row) {
        return new ComplaintView(
                ComplaintView.publicId(row.get("key", UUID.class)),
                PartnershipRow.always(ComplaintKind.class, row, "kind"),
                row.get("description", String.class),
                PartnershipRow.always(ComplaintStatus.class, row, "status"),
                row.get("filed_at", OffsetDateTime.class));
    }
}
