package id.kumkm.registry.demand;

import id.kumkm.registry.body.BodySummaryView;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.partnership.SupplyPeriod;
import id.kumkm.registry.product.StandardLevel;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import id.kumkm.registry.reads.Node;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A demand as it leaves. All of it is public. */
@Name("SupplyDemand")
@Description("What a buyer wants of UMKM and cooperatives (permintaan pasokan).")
public record DemandView(
        @Ignore UUID key,

        @Description("Opaque id.") @Id @NonNull String id,

        @Description("Version of the demand; give it as expectedVersion in a change.")
        int version,

        @Description("Who wants it (pembeli).") @NonNull BodySummaryView buyer,

        @Description("What is wanted in the buyer's words (komoditas).") @NonNull
        String commodity,

        @DataStandard(classification = "HS 2022", authority = "Harmonized System (WCO)")
        @Description("Code of goods (kode HS), 6 digits.")
        @Nullable
        String hs6,

        @DataStandard(classification = "HS 2022", authority = "Harmonized System (WCO)")
        @Description("What the goods of that code are, in English.")
        @Nullable
        String hsDescription,

        @Description("Version of KBLI that kbliCode is of.") @Nullable
        KbliVersion kbliVersion,

        @DataStandard(classification = "KBLI", authority = "Peraturan BPS 2/2020, Peraturan BPS 7/2025")
        @Description("Activity that makes it (kode KBLI), 5 digits.")
        @Nullable
        String kbliCode,

        @DataStandard(authority = "Peraturan BPS 2/2020, Peraturan BPS 7/2025")
        @Description("Title of that activity (judul KBLI).")
        @Nullable
        String kbliTitle,

        @DataStandard(unit = DataUnit.NAMED_BESIDE) @Description("How much of it in each period (volume).")
        double volume,

        @Description("Unit of the volume (satuan), in small letters.") @NonNull
        String unit,

        @Description("Period of the volume (periode).") @NonNull
        SupplyPeriod period,

        @Description("Level that products are to have (tingkat standar); null for any.") @Nullable
        StandardLevel requiredLevel,

        @Description("Standards that products are to meet.") @NonNull
        List<@NonNull String> requiredStandards,

        @Description("Permits that suppliers are to have (izin).") @NonNull
        List<@NonNull String> requiredPermits,

        @DataStandard(classification = "Kemendagri", authority = "Kepmendagri 300.2.2-2138/2025")
        @Description("Kemendagri codes of the regions that suppliers are preferred from.")
        @NonNull
        List<@NonNull String> preferredRegions,

        @Description("Last day on which suppliers are wanted (terbuka sampai).") @NonNull
        LocalDate openUntil,

        @Description("Day on which the buyer closed it; null where it did not.") @Nullable
        LocalDate closedOn,

        @Description("Whether suppliers are wanted today.") @NonNull
        DemandStatus status,

        @Description("Moment of its publication (UTC).") @NonNull
        OffsetDateTime publishedAt,

        @Description("Moment of its last change (UTC).") @NonNull
        OffsetDateTime updatedAt)
        implements Node {}
