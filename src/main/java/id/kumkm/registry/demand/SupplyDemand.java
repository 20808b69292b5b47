package id.kumkm.registry.demand;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.classification.HsReads;
import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.partnership.SupplyPeriod;
import id.kumkm.registry.platform.Days;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.Uuids;
import id.kumkm.registry.product.StandardLevel;
import id.kumkm.registry.region.RegionCode;
import id.kumkm.registry.register.Held;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer wants. Its body is claimed before anything of it changes, and it is read after that: so its version is safe
 * to compare.
 */
@Entity
@DynamicUpdate
@Table(name = "supply_demand")
class SupplyDemand {

    private static final double MOST = 1e12;
    private static final int DECIMALS = 3;

    @Id
    private UUID id;

    @Column(name = "buyer_id", updatable = false)
    private UUID buyerId;

    private String commodity;

    private String hs6;

    @Column(name = "kbli_version")
    @Enumerated(EnumType.STRING)
    private KbliVersion kbliVersion;

    @Column(name = "kbli_code")
    private String kbliCode;

    private BigDecimal volume;

    private String unit;

    @Enumerated(EnumType.STRING)
    private SupplyPeriod period;

    @Column(name = "required_level")
    @Enumerated(EnumType.STRING)
    private StandardLevel requiredLevel;

    @Column(name = "required_standards", columnDefinition = "text[]")
    private String[] requiredStandards = new String[0];

    @Column(name = "required_permits", columnDefinition = "text[]")
    private String[] requiredPermits = new String[0];

    @Column(name = "preferred_regions", columnDefinition = "text[]")
    private String[] preferredRegions = new String[0];

    @Column(name = "open_until")
    private LocalDate openUntil;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "published_at", updatable = false)
    private OffsetDateTime publishedAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    private int version;

    protected SupplyDemand() {}

    SupplyDemand(UUID buyerId, OffsetDateTime now) {
        this.id = Uuids.next();
        this.buyerId = buyerId;
        this.publishedAt = now;
        this.updatedAt = now;
        this.version = 1;
    }

    /**
     * The larger side of a partnership (PP 7/2021 Pasal 106: large enterprises with all smaller ones, medium ones with
     * micro and small ones), as long as it is open.
     */
    static void mayBeWantedBy(Held buyer, boolean medium, Rejections rejections) {
        if (buyer.kind() != BodyKind.INDUSTRY && !medium) {
            rejections.add(
                    "NOT_A_BUYER",
                    "buyerId",
                    "Pembeli adalah industri atau usaha menengah.",
                    "A buyer is an industry or an enterprise of scale MENENGAH.");
        } else if (!buyer.isOpen()) {
            rejections.add(
                    "WRONG_STATE",
                    "buyerId",
                    "Usaha ini sudah tutup atau digabung.",
                    "The record is closed or merged into another.");
        }
    }

    UUID id() {
        return id;
    }

    UUID buyerId() {
        return buyerId;
    }

    int version() {
        return version;
    }

    /** Raises its version. */
    void claimed(OffsetDateTime now) {
        version++;
        updatedAt = now;
    }

    /** True where it was open until now. */
    boolean close(LocalDate today) {
        boolean may = closedOn == null && !openUntil.isBefore(today);
        closedOn = may ? today : closedOn;
        return may;
    }

    /** Takes the input whole; adds everything that is wrong with it. */
    void describe(DemandInput input, Known known, Rejections rejections) {
        commodity = required(input.commodity(), 200, "commodity", rejections);
        String code = Text.isBlank(input.hs6()) ? null : HsReads.digits(input.hs6());
        KbliKey activity = input.kbli() == null ? null : input.kbli().asKey();
        if (code == null && activity == null) {
            rejections.add(
                    "REQUIRED", "hs6", "Isi kode HS atau KBLI.", "A code of goods or of an activity is required.");
        }
        codes(code, activity, known, rejections);
        volume = amount(input.volume(), rejections);
        String counted = required(input.unit(), 20, "unit", rejections);
        unit = counted == null ? null : counted.toLowerCase(Locale.ROOT);
        period = input.period();
        requiredLevel = input.requiredLevel();
        requiredStandards = Text.cleanAll(input.requiredStandards(), 10, 200, "requiredStandards", rejections);
        requiredPermits = Text.cleanAll(input.requiredPermits(), 10, 60, "requiredPermits", rejections);
        preferredRegions = regions(input.preferredRegions(), known, rejections);
        openUntil = input.openUntil();
        Days.possible(openUntil, "openUntil", rejections);
        if (openUntil.isBefore(known.today())) {
            rejections.add(
                    "INVALID_DATE",
                    "openUntil",
                    "Hari terakhir tidak boleh sudah lewat.",
                    "The last day cannot have passed.");
        }
    }

    private static @Nullable String required(
            @Nullable String written, int longest, String path, Rejections rejections) {
        String clean = Text.clean(written, longest, path, rejections);
        if (clean == null && Text.isBlank(written)) {
            rejections.add("REQUIRED", path, "Isian ini wajib.", "The value is required.");
        }
        return clean;
    }

    /** Codes are those of the reference data (Perpres 39/2019, kode referensi). */
    private void codes(@Nullable String code, @Nullable KbliKey activity, Known known, Rejections rejections) {
        hs6 = code;
        kbliVersion = activity == null ? null : activity.version();
        kbliCode = activity == null ? null : activity.code();
        if (code != null && !known.goods().contains(code)) {
            rejections.add(
                    "UNKNOWN_HS",
                    "hs6",
                    "Kode HS 6 digit ini tidak dikenal.",
                    "The Harmonized System has no such code of 6 digits.");
        }
        if (activity != null && !known.activities().contains(activity)) {
            rejections.add(
                    "UNKNOWN_KBLI",
                    "kbli.code",
                    "Kode KBLI 5 digit ini tidak ada dalam versi tersebut.",
                    "That version has no such activity of 5 digits.");
        }
    }

    private static @Nullable BigDecimal amount(double given, Rejections rejections) {
        if (!(given >= 0.001 && given <= MOST)) {
            rejections.add(
                    "INVALID_NUMBER",
                    "volume",
                    "Volume harus di atas 0 dan paling banyak 1.000.000.000.000.",
                    "The volume must lie above 0 and not above 1,000,000,000,000.");
            return null;
        }
        return BigDecimal.valueOf(given).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String[] regions(@Nullable List<@Nullable String> given, Known known, Rejections rejections) {
        String[] codes = Text.cleanAll(given, 20, 13, "preferredRegions", rejections);
        return known.regions()
                .takeAll(Arrays.stream(codes).map(RegionCode::normalise).toList(), "preferredRegions", rejections);
    }
}
