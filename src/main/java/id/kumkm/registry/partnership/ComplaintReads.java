package id.kumkm.registry.partnership;

import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.ledger.AccessLog;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.NodeType;
import id.kumkm.registry.reads.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The read model of complaints. Whoever asks has already been found entitled, and gets nothing that is not logged. */
@Singleton
class ComplaintReads {

    /** What the log says of a side that reads what it has to do with: it needs no other purpose. */
    private static final String OWN = "pihak dalam kemitraan";

    /** What it says of who files one. */
    static final String FILED = "pengajuan aduan";

    private static final List<Column> COLUMNS = List.of(
            Column.of("key", "c.id", UUID.class),
            Column.of("partnership_key", "c.partnership_id", UUID.class),
            Column.of("supplier_key", "c.supplier_id", UUID.class),
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
        log(
                OWN,
                partnerships.stream()
                        .map(PartnershipView::supplierKey)
                        .distinct()
                        .toList());
        UUID[] keys = partnerships.stream().map(PartnershipView::key).distinct().toArray(UUID[]::new);
        Sql from = new Sql()
                .append(
                        "FROM partnership_complaint c WHERE c.partnership_id = ANY(?) ORDER BY c.filed_at DESC, c.id"
                                + " DESC",
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

    /**
     * A complaint for whoever has just written of it.
     *
     * @param done what was done, which is the purpose where no other is given
     */
    Optional<ComplaintView> byId(UUID key, String done) {
        Sql from = new Sql().append("FROM partnership_complaint c WHERE c.id = ?", key);
        Optional<Tuple> row = listing.rows(COLUMNS, from).stream().findFirst();
        row.ifPresent(found -> log(done, List.of(found.get("supplier_key", UUID.class))));
        return row.map(ComplaintReads::view);
    }

    /** Complaints by their ids, for those who reach them by the partnership. No plan reads them. */
    NodeType node() {
        return new NodeType(ComplaintView.PREFIX, null, viewer -> new Sql().append("FALSE"), this::visible);
    }

    /** Those of these complaints that their filer may read, who needs no other purpose than that. */
    Set<UUID> readable(Collection<UUID> keys) {
        Viewing asked = callers.viewing();
        String purpose = Objects.requireNonNullElse(asked.purpose(), FILED);
        return listing.rows(COLUMNS, found(keys, new Viewing(asked.caller(), purpose, asked.request()))).stream()
                .map(row -> row.get("key", UUID.class))
                .collect(Collectors.toSet());
    }

    private static Sql found(Collection<UUID> keys, Viewing viewing) {
        return new Sql()
                .append("FROM partnership_complaint c JOIN partnership p ON p.id = c.partnership_id"
                        + PartnershipAuthority.joined() + " WHERE ")
                .append(new PartnershipAuthority().grants(viewing).sensitive())
                .append(" AND c.id = ANY(?)", (Object) keys.toArray(UUID[]::new));
    }

    private List<ComplaintView> visible(Collection<UUID> keys) {
        List<Tuple> rows = listing.rows(COLUMNS, found(keys, callers.viewing()));
        if (!rows.isEmpty()) {
            log(
                    OWN,
                    rows.stream()
                            .map(row -> row.get("supplier_key", UUID.class))
                            .distinct()
                            .toList());
        }
        return rows.stream().map(ComplaintReads::view).toList();
    }

    private void log(String purpose, List<UUID> suppliers) {
        String given = Objects.requireNonNullElse(callers.purpose(), purpose);
        accessLog.add(callers.current().subject(), given, "complaints", suppliers);
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
