package id.kumkm.registry.partnership;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.platform.Countries;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Rupiah;
import id.kumkm.registry.platform.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is supplied: which commodity, how much of it, at which price, and where it goes on to. */
@Embeddable
class Supply {

    private static final int MOST_PAYMENT_DAYS = 3_650;
    private static final int DECIMALS = 3;
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");

    private String commodity;
    private String hs6;

    @Column(name = "kbli_version")
    @Enumerated(EnumType.STRING)
    private KbliVersion kbliVersion;

    @Column(name = "kbli_code")
    private String kbliCode;

    @Column(name = "volume_per_period")
    private BigDecimal volume;

    @Enumerated(EnumType.STRING)
    private SupplyPeriod period;

    private String unit;

    @Column(name = "price_term")
    @Enumerated(EnumType.STRING)
    private PriceTerm priceTerm;

    private Long price;

    @Column(name = "payment_days")
    private Integer paymentDays;

    @Column(name = "quality_standard")
    private String qualityStandard;

    @Column(name = "development_forms", columnDefinition = "text[]")
    private String[] developmentForms = new String[0];

    @Column(name = "export_channel")
    private boolean exportChannel;

    @Column(name = "export_destinations", columnDefinition = "text[]")
    private String[] exportDestinations = new String[0];

    String commodity() {
        return commodity;
    }

    @Nullable
    String hs6() {
        return hs6;
    }

    /** What of it stays once both sides have confirmed it, beside these. */
    AgreedTerms agreed(AgreedTerms terms) {
        return terms.with("commodity", commodity)
                .with("hs6", hs6)
                .with("kbliVersion", kbliVersion)
                .with("kbliCode", kbliCode)
                .with("volumePerPeriod", volume)
                .with("period", period)
                .with("unit", unit)
                .with("priceTerm", priceTerm)
                .with("price", price)
                .with("paymentDays", paymentDays)
                .with("qualityStandard", qualityStandard)
                .with("developmentForms", Set.copyOf(List.of(developmentForms)))
                .with("exportChannel", exportChannel)
                .with("exportDestinations", Set.copyOf(List.of(exportDestinations)));
    }

    /** Takes the input as given; adds everything that is wrong with it. */
    void describe(TermsInput input, Given given, Known known, Rejections rejections) {
        describeCommodity(input, given, known, rejections);
        describeVolume(input, given, rejections);
        describePrice(input, given, rejections);
        describeExport(input, given, rejections);
        if (given.has("qualityStandard")) {
            qualityStandard = Text.clean(input.qualityStandard(), 200, "qualityStandard", rejections);
        }
        if (given.has("developmentForms")) {
            List<DevelopmentForm> forms = input.developmentForms();
            developmentForms = forms == null
                    ? new String[0]
                    : forms.stream()
                            .filter(Objects::nonNull)
                            .map(DevelopmentForm::name)
                            .distinct()
                            .toArray(String[]::new);
        }
    }

    private void describeCommodity(TermsInput input, Given given, Known known, Rejections rejections) {
        commodity = given.has("commodity") ? Text.clean(input.commodity(), 100, "commodity", rejections) : commodity;
        if (commodity == null && Text.isBlank(input.commodity())) {
            rejections.add("REQUIRED", "commodity", "Komoditas wajib diisi.", "The commodity is required.");
        }
        if (given.has("hs6")) {
            hs6 = digits(input.hs6());
            if (hs6 != null && !known.hs()) {
                rejections.add(
                        "UNKNOWN_HS", "hs6", "Kode HS 6 digit ini tidak ada.", "There is no such HS code of 6 digits.");
            }
        }
        if (given.has("kbliCode") || given.has("kbliVersion")) {
            kbliVersion = given.has("kbliVersion") ? input.kbliVersion() : kbliVersion;
            kbliCode = given.has("kbliCode") ? digits(input.kbliCode()) : kbliCode;
            if ((kbliVersion != null || kbliCode != null) && !known.kbli()) {
                rejections.add(
                        "UNKNOWN_KBLI",
                        "kbliCode",
                        "Kode KBLI 5 digit ini tidak ada dalam versi tersebut.",
                        "That version has no such activity of 5 digits.");
            }
        }
    }

    /** Codes are written with dots and blanks, too. */
    static @Nullable String digits(@Nullable String written) {
        return written == null ? null : written.replaceAll("[. ]", "");
    }

    /** The KBLI code that the terms would hold with this input; the version beside it. */
    @Nullable
    String kbliCode(TermsInput input, Given given) {
        return given.has("kbliCode") ? digits(input.kbliCode()) : kbliCode;
    }

    @Nullable
    KbliVersion kbliVersion(TermsInput input, Given given) {
        return given.has("kbliVersion") ? input.kbliVersion() : kbliVersion;
    }

    private void describeVolume(TermsInput input, Given given, Rejections rejections) {
        period = given.has("period") ? input.period() : period;
        unit = given.has("unit") ? Text.clean(input.unit(), 20, "unit", rejections) : unit;
        if (given.has("volumePerPeriod")) {
            volume = quantity(input.volumePerPeriod(), "volumePerPeriod", rejections);
        }
        if (volume != null && period == null) {
            rejections.add("REQUIRED", "period", "Periode volume wajib diisi.", "The volume's period is required.");
        }
        if (volume != null && unit == null) {
            rejections.add("REQUIRED", "unit", "Satuan volume wajib diisi.", "The volume's unit is required.");
        }
    }

    /** An amount of goods: above nothing. */
    static @Nullable BigDecimal quantity(@Nullable Double written, String path, Rejections rejections) {
        BigDecimal quantity =
                written == null ? null : BigDecimal.valueOf(written).setScale(DECIMALS, RoundingMode.HALF_UP);
        if (quantity != null && (quantity.signum() <= 0 || quantity.compareTo(LARGEST) > 0)) {
            rejections.add("INVALID_NUMBER", path, "Jumlah harus di atas 0.", "The amount must lie above 0.");
            return null;
        }
        return quantity;
    }

    private void describePrice(TermsInput input, Given given, Rejections rejections) {
        priceTerm = given.has("priceTerm") ? input.priceTerm() : priceTerm;
        if (given.has("price")) {
            Rupiah written = input.price();
            price = written == null ? null : written.amount();
        }
        if (priceTerm == PriceTerm.TETAP && price == null) {
            rejections.add("REQUIRED", "price", "Harga tetap wajib disebut.", "A fixed price must be said.");
        }
        if (given.has("paymentDays")) {
            paymentDays = input.paymentDays();
            if (paymentDays != null && (paymentDays < 0 || paymentDays > MOST_PAYMENT_DAYS)) {
                rejections.add(
                        "INVALID_NUMBER",
                        "paymentDays",
                        "Jangka waktu pembayaran harus antara 0 dan 3650 hari.",
                        "The days until payment must lie between 0 and 3650.");
            }
        }
    }

    private void describeExport(TermsInput input, Given given, Rejections rejections) {
        exportChannel = given.has("exportChannel") ? Boolean.TRUE.equals(input.exportChannel()) : exportChannel;
        if (given.has("exportDestinations")) {
            exportDestinations = Countries.abroad(input.exportDestinations(), "exportDestinations", rejections);
        }
        if (!exportChannel && exportDestinations.length > 0) {
            rejections.add(
                    "NOT_AN_EXPORT",
                    "exportDestinations",
                    "Negara tujuan hanya untuk jalur ekspor.",
                    "Destinations are for an export channel only.");
        }
    }
}
