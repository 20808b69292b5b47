package id.kumkm.registry.demand;

import id.kumkm.registry.classification.KbliInput;
import id.kumkm.registry.partnership.SupplyPeriod;
import id.kumkm.registry.product.StandardLevel;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a buyer wants. */
@Input("SupplyDemandInput")
@Description("What a buyer wants (permintaan pasokan). It names goods or an activity, by which suppliers are found.")
public record DemandInput(
        @Description("What is wanted in the buyer's words (komoditas), at most 200 characters. Required.") @NonNull
        String commodity,

        @Description("Code of goods (kode HS) of the Harmonized System 2022, 6 digits, with dots or without. Required"
                + " unless kbli is given.")
        @Nullable
        String hs6,

        @Description("Activity that makes it (kegiatan KBLI). Required unless hs6 is given.") @Nullable
        KbliInput kbli,

        @Description("How much of it in each period (volume), above 0 and up to 1,000,000,000,000, three decimals.")
        @NonNull
        Double volume,

        @Description("Unit of the volume (satuan), for example ton; at most 20 characters. Required.") @NonNull
        String unit,

        @Description("Period of the volume (periode).") @NonNull
        SupplyPeriod period,

        @Description("Level that products are to have (tingkat standar); any where not given.") @Nullable
        StandardLevel requiredLevel,

        @Description(
                "Standards that products are to meet, as their assessments name them; at most 10 of 200 characters.")
        @Nullable
        List<@Nullable String> requiredStandards,

        @Description("Permits that suppliers are to have (izin), for example HALAL; at most 10 of 60 characters."
                + " They are told; no match checks them yet.")
        @Nullable
        List<@Nullable String> requiredPermits,

        @Description("Kemendagri codes of the regions that suppliers are preferred from, at most 20.") @Nullable
        List<@Nullable String> preferredRegions,

        @Description("Last day on which suppliers are wanted (terbuka sampai); today at the earliest.") @NonNull
        LocalDate openUntil) {}
