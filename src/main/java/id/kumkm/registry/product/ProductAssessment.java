package id.kumkm.registry.product;

import id.kumkm.registry.platform.Days;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody found when a product was held to a standard. It never changes. */
@Entity
@Table(name = "product_assessment")
class ProductAssessment {

    /** As BSN writes them: SNI 01-4315-1996, SNI 7422:2009, SNI ISO 22000:2018. */
    private static final Pattern SNI = Pattern.compile("SNI( ISO| IEC| ISO/IEC)? [\\d.\\-]+([:\\-]\\d{4})?");

    @Id
    private UUID id;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "standard_kind")
    @Enumerated(EnumType.STRING)
    private StandardKind standardKind;

    private String standard;

    @Column(name = "buyer_id")
    private UUID buyerId;

    private String assessor;

    @Enumerated(EnumType.STRING)
    private AssessmentResult result;

    @Column(columnDefinition = "text[]")
    private String[] gaps = new String[0];

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected ProductAssessment() {}

    ProductAssessment(Product product) {
        this.id = Uuids.next();
        this.productId = product.id();
        this.bodyId = product.bodyId();
    }

    UUID bodyId() {
        return bodyId;
    }

    /** Takes the input whole; adds everything that is wrong with it. */
    void describe(AssessmentInput input, Map<String, UUID> buyers, LocalDate today, Rejections rejections) {
        standardKind = input.standardKind();
        result = input.result();
        standard = required(input.standard(), "standard", rejections);
        assessor = required(input.assessor(), "assessor", rejections);
        number(rejections);
        buyer(input.buyerId(), buyers, rejections);
        gaps = Text.cleanAll(input.gaps(), 20, 300, "gaps", rejections);
        if (result == AssessmentResult.MEMENUHI && gaps.length > 0) {
            rejections.add(
                    "CONTRADICTION",
                    "gaps",
                    "Produk yang memenuhi standar tidak punya kekurangan.",
                    "A product that meets the standard lacks nothing.");
        }
        days(input.assessedOn(), input.validUntil(), today, rejections);
    }

    private static @Nullable String required(@Nullable String written, String path, Rejections rejections) {
        String clean = Text.clean(written, 200, path, rejections);
        if (Text.isAbsent(written)) {
            rejections.add("REQUIRED", path, "Isian ini wajib.", "The value is required.");
            return null;
        }
        return clean;
    }

    /** National standards are told apart by number (UU 20/2014): another form would count as another standard. */
    private void number(Rejections rejections) {
        if (standardKind == StandardKind.SNI && standard != null) {
            standard = standard.toUpperCase(Locale.ROOT);
            if (!SNI.matcher(standard).matches()) {
                rejections.add(
                        "INVALID_SNI",
                        "standard",
                        "Nomor SNI ditulis seperti SNI 7422:2009 atau SNI 01-4315-1996.",
                        "The number of an SNI is written like SNI 7422:2009 or SNI 01-4315-1996.");
            }
        }
    }

    private void buyer(@Nullable String id, Map<String, UUID> buyers, Rejections rejections) {
        buyerId = id == null ? null : buyers.get(id);
        if (id != null && (buyerId == null || standardKind != StandardKind.PEMBELI)) {
            rejections.add(
                    "UNKNOWN_BUYER",
                    "buyerId",
                    "Pembeli tidak dikenal, atau standarnya bukan milik pembeli.",
                    "There is no such buyer, or the standard is not a buyer's.");
        }
    }

    private void days(LocalDate assessed, @Nullable LocalDate until, LocalDate today, Rejections rejections) {
        assessedOn = assessed;
        validUntil = until;
        Days.passed(assessed, today, "assessedOn", rejections);
        Days.possible(until, "validUntil", rejections);
        if (until != null && until.isBefore(assessed)) {
            rejections.add(
                    "INVALID_DATE",
                    "validUntil",
                    "Masa berlaku tidak boleh berakhir sebelum penilaian.",
                    "The finding cannot end before the day of the assessment.");
        }
    }
}
