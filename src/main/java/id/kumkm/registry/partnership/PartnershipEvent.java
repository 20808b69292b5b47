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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened in a partnership: a delivery, a payment, goods sent back, or other terms. */
@Entity
@Table(name = "partnership_event")
class PartnershipEvent {

    @Id
    private UUID id;

    @Column(name = "partnership_id")
    private UUID partnershipId;

    @Column(name = "supplier_id")
    private UUID supplierId;

    @Enumerated(EnumType.STRING)
    private EventType type;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private BigDecimal quantity;

    private Long value;

    @Column(name = "document_number")
    private String documentNumber;

    private String note;

    @Column(name = "reported_at")
    private OffsetDateTime reportedAt;

    protected PartnershipEvent() {}

    PartnershipEvent(Partnership of, EventType type, OffsetDateTime now) {
        this.id = Uuids.next();
        this.partnershipId = of.id();
        this.supplierId = of.supplierId();
        this.type = type;
        this.reportedAt = now;
    }

    /** Other terms, as one side recorded them. */
    static PartnershipEvent addendum(Partnership of, String number, LocalDate today, OffsetDateTime now) {
        PartnershipEvent event = new PartnershipEvent(of, EventType.ADENDUM, now);
        event.happenedOn = today;
        event.documentNumber = number;
        return event;
    }

    UUID id() {
        return id;
    }

    /** Takes what is reported; adds everything that is wrong with it. */
    void describe(ReportDelivery input, Partnership of, LocalDate today, Rejections rejections) {
        happenedOn = input.happenedOn();
        checkDay(of, today, rejections);
        quantity = Supply.quantity(input.quantity(), "quantity", rejections);
        value = input.value() == null ? null : input.value().amount();
        documentNumber = Text.clean(input.documentNumber(), 100, "documentNumber", rejections);
        note = Text.clean(input.note(), 500, "note", rejections);
        switch (type) {
            case PENGIRIMAN -> require(input.quantity(), "quantity", rejections);
            case PEMBAYARAN -> require(value, "value", rejections);
            case RETUR -> {
                require(input.quantity(), "quantity", rejections);
                // KPPU looks into returns for no clear reason.
                require(note, "note", rejections);
            }
            case ADENDUM -> require(documentNumber, "documentNumber", rejections);
        }
    }

    /** Goods move on days on which the partnership is at work; what follows from them may come later. */
    private void checkDay(Partnership of, LocalDate today, Rejections rejections) {
        if (happenedOn.isAfter(today)) {
            rejections.add(
                    "INVALID_DATE",
                    "happenedOn",
                    "Tanggal tidak boleh di masa depan.",
                    "The day cannot lie in the future.");
        } else if (happenedOn.isBefore(of.terms().startsOn())) {
            rejections.add(
                    "BEFORE_START",
                    "happenedOn",
                    "Tanggal mendahului tanggal mulai kemitraan.",
                    "The day lies before the partnership's first.");
        } else if (type == EventType.PENGIRIMAN && !of.activeDays().contains(happenedOn)) {
            rejections.add(
                    "NOT_ACTIVE",
                    "happenedOn",
                    "Kemitraan tidak aktif pada tanggal ini.",
                    "The partnership is not at work on this day.");
        }
    }

    private static void require(@Nullable Object given, String path, Rejections rejections) {
        if (given == null) {
            rejections.add(
                    "REQUIRED", path, "Wajib diisi untuk jenis kejadian ini.", "Required for this kind of event.");
        }
    }
}
