package id.kumkm.registry.product;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.classification.HsReads;
import id.kumkm.registry.classification.KbliInput;
import id.kumkm.registry.classification.KbliKey;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.Uuids;
import id.kumkm.registry.register.Held;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What an UMKM or a cooperative makes. Its body is claimed before anything of it changes, and it is read after that: so its
 * version is safe to compare.
 */
@Entity
@DynamicUpdate
class Product {

    private static final double MOST = 1e12;
    /** What is kept of it has three decimals: less would become nothing. */
    private static final double LEAST = 0.001;

    private static final int DECIMALS = 3;

    @Id
    private UUID id;

    @Column(name = "body_id", updatable = false)
    private UUID bodyId;

    private String name;

    private String hs6;

    @Column(name = "kbli_version")
    @Enumerated(EnumType.STRING)
    private KbliVersion kbliVersion;

    @Column(name = "kbli_code")
    private String kbliCode;

    private String unit;

    @Column(name = "capacity_per_month")
    private BigDecimal capacityPerMonth;

    @Enumerated(EnumType.STRING)
    private ProductStatus status;

    @Column(name = "registered_at", updatable = false)
    private OffsetDateTime registeredAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    private int version;

    protected Product() {}

    Product(UUID bodyId, OffsetDateTime now) {
        this.id = Uuids.next();
        this.bodyId = bodyId;
        this.status = ProductStatus.AKTIF;
        this.registeredAt = now;
        this.updatedAt = now;
        this.version = 1;
    }

    /** Those who make something here: UMKM and cooperatives, as long as they are open. */
    static void mayBelongTo(Held holder, Rejections rejections) {
        if (holder.kind() != BodyKind.UMKM && holder.kind() != BodyKind.COOPERATIVE) {
            rejections.add(
                    "NOT_A_PRODUCER",
                    "holderId",
                    "Hanya UMKM dan koperasi yang punya produk di sini.",
                    "Only UMKM and cooperatives have products here.");
        } else if (!holder.isOpen()) {
            rejections.add(
                    "WRONG_STATE",
                    "holderId",
                    "Usaha ini sudah tutup atau digabung.",
                    "The record is closed or merged into another.");
        }
    }

    /** What is no longer made is not assessed. */
    void mayBeAssessed(Rejections rejections) {
        if (!isMade()) {
            rejections.add("WRONG_STATE", "id", "Produk ini sudah ditarik.", "The product has been withdrawn.");
        }
    }

    UUID id() {
        return id;
    }

    /** What it is: an assessment holds of this alone. */
    List<@Nullable Object> identity() {
        return Arrays.asList(name, hs6, kbliVersion, kbliCode);
    }

    /** What was found of one thing does not come to be told of another. */
    static void refuseAnother(Rejections rejections) {
        rejections.add(
                "ASSESSED",
                "product",
                "Produk ini sudah dinilai; tarik produk ini dan tambahkan yang baru.",
                "The product was assessed: withdraw it and add the new one.");
    }

    UUID bodyId() {
        return bodyId;
    }

    int version() {
        return version;
    }

    /** True where it is still made: what was withdrawn is neither corrected nor assessed. */
    boolean isMade() {
        return status == ProductStatus.AKTIF;
    }

    /** Raises its version. */
    void claimed(OffsetDateTime now) {
        version++;
        updatedAt = now;
    }

    /** True where there was something to withdraw. */
    boolean withdraw() {
        boolean may = isMade();
        status = ProductStatus.DITARIK;
        return may;
    }

    /** Takes the input whole; adds everything that is wrong with it. */
    void describe(ProductInput input, Given given, Catalogue catalogue, Rejections rejections) {
        if (given.has("name")) {
            String clean = Text.clean(input.name(), 200, "name", rejections);
            if (Text.isAbsent(input.name())) {
                rejections.add("REQUIRED", "name", "Nama wajib diisi.", "The name is required.");
            } else if (clean != null) {
                name = clean;
            }
        }
        if (given.has("hs6")) {
            hs6 = goods(input.hs6(), catalogue, rejections);
        }
        if (given.has("kbli")) {
            activity(input.kbli(), catalogue, rejections);
        }
        if (given.has("unit")) {
            String clean = Text.clean(input.unit(), 20, "unit", rejections);
            unit = clean == null ? null : clean.toLowerCase(Locale.ROOT);
        }
        if (given.has("capacityPerMonth")) {
            capacityPerMonth = capacity(input.capacityPerMonth(), rejections);
        }
        if (capacityPerMonth != null && unit == null && Text.isBlank(input.unit())) {
            rejections.add(
                    "REQUIRED", "unit", "Kapasitas memerlukan satuan.", "A capacity needs the unit it is counted in.");
        }
    }

    /** Codes are those of the reference data (Perpres 39/2019, kode referensi). */
    private static @Nullable String goods(@Nullable String written, Catalogue catalogue, Rejections rejections) {
        if (Text.isBlank(written)) {
            return null;
        }
        String code = HsReads.digits(written);
        if (!catalogue.goods().contains(code)) {
            rejections.add(
                    "UNKNOWN_HS",
                    "hs6",
                    "Kode HS 6 digit ini tidak dikenal.",
                    "The Harmonized System has no such code of 6 digits.");
        }
        return code;
    }

    private void activity(@Nullable KbliInput input, Catalogue catalogue, Rejections rejections) {
        KbliKey key = input == null ? null : input.asKey();
        if (key != null && !catalogue.activities().contains(key)) {
            rejections.add(
                    "UNKNOWN_KBLI",
                    "kbli.code",
                    "Kode KBLI 5 digit ini tidak ada dalam versi tersebut.",
                    "That version has no such activity of 5 digits.");
        }
        kbliVersion = key == null ? null : key.version();
        kbliCode = key == null ? null : key.code();
    }

    private static @Nullable BigDecimal capacity(@Nullable Double given, Rejections rejections) {
        if (given == null) {
            return null;
        }
        boolean isNextToNothing = given > 0 && given < LEAST;
        if (!(given >= 0 && given <= MOST) || isNextToNothing) {
            rejections.add(
                    "INVALID_NUMBER",
                    "capacityPerMonth",
                    "Kapasitas harus 0, atau antara 0,001 dan 1.000.000.000.000.",
                    "The capacity must be 0, or lie between 0.001 and 1,000,000,000,000.");
            return null;
        }
        return BigDecimal.valueOf(given).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
