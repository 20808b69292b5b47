package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A complaint about a partnership, on its way to KPPU. */
@Entity
@Table(name = "partnership_complaint")
class PartnershipComplaint {

    private static final int LONGEST = 2_000;

    @Id
    private UUID id;

    @Column(name = "partnership_id", updatable = false)
    private UUID partnershipId;

    @Column(name = "supplier_id", updatable = false)
    private UUID supplierId;

    @Enumerated(EnumType.STRING)
    private ComplaintKind kind;

    private String description;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status;

    @Column(name = "filed_at", updatable = false)
    private OffsetDateTime filedAt;

    protected PartnershipComplaint() {}

    PartnershipComplaint(Partnership of, ComplaintKind kind, OffsetDateTime now) {
        this.id = Uuids.next();
        this.partnershipId = of.id();
        this.supplierId = of.supplierId();
        this.kind = kind;
        this.status = ComplaintStatus.DITERIMA;
        this.filedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    void describe(String text, Rejections rejections) {
        description = Text.clean(text, LONGEST, "description", rejections);
        if (description == null && Text.isBlank(text)) {
            rejections.add("REQUIRED", "description", "Uraian aduan wajib diisi.", "The complaint must be described.");
        }
    }

    /** Goes on, and never back. */
    void handle(ComplaintStatus next, Rejections rejections) {
        if (next.compareTo(status) <= 0) {
            rejections.add(
                    "WRONG_STATE", "status", "Status aduan hanya dapat maju.", "A complaint goes on, and never back.");
        } else {
            status = next;
        }
    }
}
