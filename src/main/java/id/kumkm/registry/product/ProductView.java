package id.kumkm.registry.product;

import id.kumkm.registry.body.BodySummaryView;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import id.kumkm.registry.reads.Node;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A product as it leaves. All of it is public. */
@Name("Product")
@Description("What an UMKM or a cooperative makes (produk).")
public record ProductView(
        @Ignore UUID key,

        @Description("Opaque id.") @Id @NonNull String id,

        @Description("Version of the product; give it as expectedVersion in a change.")
        int version,

        @Description("Who makes it (pemilik produk).") @NonNull
        BodySummaryView holder,

        @Description("Name (nama produk).") @NonNull String name,

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

        @Description("Unit in which it is counted (satuan), in small letters.") @Nullable
        String unit,

        @DataStandard(unit = DataUnit.NAMED_BESIDE)
        @Description("How much of it can be made in a month (kapasitas per bulan).")
        @Nullable
        Double capacityPerMonth,

        @Description("Level that its valid assessments give it today (tingkat standar).") @NonNull
        StandardLevel standardLevel,

        @Description("Whether it is still made.") @NonNull ProductStatus status,

        @Description("Moment at which it was added (UTC).") @NonNull
        OffsetDateTime registeredAt,

        @Description("Moment of its last change (UTC).") @NonNull
        OffsetDateTime updatedAt)
        implements Node {}
