package id.kumkm.registry.partnership;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.platform.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** What the sides have agreed on, when it is registered and when it is changed. */
@Input("PartnershipTermsInput")
@Description("What the sides have agreed on (isi perjanjian). In an update an absent field keeps, null clears.")
public record TermsInput(
        @Description("Pattern (pola kemitraan). Required.") @Nullable
        PartnershipPattern pattern,

        @Description("The pattern in words, where it is LAINNYA; at most 100 characters.") @Nullable
        String otherPattern,

        @Description("Number of the agreement (nomor perjanjian), at most 100 characters.") @Nullable
        String agreementNumber,

        @Description(
                "Day of the signature (tanggal tanda tangan), not in the future, not after endsOn and at most 5 years before startsOn, or today where that lies ahead.")
        @Nullable
        LocalDate signedOn,

        @Description("First day (tanggal mulai). Required.") @Nullable
        LocalDate startsOn,

        @Description("Last day (tanggal berakhir); without one it goes on until it is stopped.") @Nullable
        LocalDate endsOn,

        @Description("What is supplied (komoditas), at most 100 characters. Required.") @Nullable
        String commodity,

        @Description("Its subheading in the Harmonized System, 6 digits.") @Nullable
        String hs6,

        @Description("Version of KBLI that kbliCode is of.") @Nullable
        KbliVersion kbliVersion,

        @Description("Its activity in that version of KBLI, 5 digits.") @Nullable
        String kbliCode,

        @Description("Volume in each period, above 0, to three decimals; needs unit and period.") @Nullable
        Double volumePerPeriod,

        @Description("The period of the volume.") @Nullable SupplyPeriod period,

        @Description("Unit of the volume (satuan), for example kg; at most 20 characters.") @Nullable
        String unit,

        @Description("How the price comes about; TETAP needs a price.") @Nullable
        PriceTerm priceTerm,

        @Description("Price of a unit.") @Nullable Rupiah price,

        @Description("Days until payment is due after delivery (jangka waktu pembayaran), 0 to 3650.") @Nullable
        Integer paymentDays,

        @Description("What the goods must meet (standar mutu), at most 200 characters.") @Nullable
        String qualityStandard,

        @Description("How the larger side helps the smaller one on.") @Nullable
        List<DevelopmentForm> developmentForms,

        @Description("Where disputes are settled (penyelesaian sengketa), at most 200 characters.") @Nullable
        String disputeForum,

        @Description("True where the goods go on abroad through the buyer (jalur ekspor).") @Nullable
        Boolean exportChannel,

        @Description("Countries of destination, ISO 3166-1 codes of two letters; at most 50.") @Nullable
        List<String> exportDestinations) {}
