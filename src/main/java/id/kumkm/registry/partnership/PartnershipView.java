package id.kumkm.registry.partnership;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.identity.LinkConfirmation;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.platform.Rupiah;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import id.kumkm.registry.reads.Guarded;
import id.kumkm.registry.reads.Node;
import id.kumkm.registry.reads.Privacy;
import id.kumkm.registry.reads.PrivacyClass;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A partnership as it leaves. */
@Name("Partnership")
@DataStandard(authority = "PP 7/2021 Pasal 106, UU 20/2008")
@Description(
        "A partnership (kemitraan) between a supplier and a larger buyer. Others than its sides, their offices and the"
                + " ministry see where it stood at the end of last month, once it is confirmed and had begun by then. What is recorded"
                + " later and holds of days before that is seen at once.")
public record PartnershipView(
        @Ignore UUID key,

        @Ignore Access access,

        @Ignore UUID supplierKey,

        @Ignore UUID buyerKey,

        @Description("Opaque id.") @Id @NonNull String id,

        @Privacy(PrivacyClass.P1)
        @Description(
                "Version of the record; give it as expectedVersion in a change. It rises on days that are not public.")
        @Nullable
        Integer version,

        @Description("Pattern (pola kemitraan).") @NonNull PartnershipPattern pattern,

        @Description("The pattern in words, where it is LAINNYA.") @Nullable
        String otherPattern,

        @Description("What the pattern calls the supplier.") @NonNull
        PartnershipRole supplierRole,

        @Description("What the pattern calls the buyer.") @NonNull
        PartnershipRole buyerRole,

        @Description(
                "Where it stands: today in Jakarta for those who may read class P1 of a side, for others at the end of"
                        + " last month.")
        @NonNull
        PartnershipStatus status,

        @Description("Whether a second subject stands behind it, and as what.") @NonNull
        LinkConfirmation confirmation,

        @DataStandard(classification = "HS 2022", authority = "WCO")
        @Description("Group of the commodity: its chapter in the Harmonized System, 2 digits.")
        @Nullable
        String hsChapter,

        @Description("Version of KBLI that kbliDivision and kbliCode are of.") @Nullable
        KbliVersion kbliVersion,

        @DataStandard(classification = "KBLI", authority = "BPS")
        @Description("Group of the commodity: the division (golongan pokok) of its KBLI, 2 digits.")
        @Nullable
        String kbliDivision,

        @DataStandard(unit = DataUnit.YEAR) @Description("Year of the first day.")
        int startYear,

        @Privacy(PrivacyClass.P1) @Description("How firm the document is, as was recorded last.") @Nullable
        PartnershipStage stage,

        @Privacy(PrivacyClass.P1)
        @Description(
                "Stage that both sides confirmed, while a firmer one waits for the other side's confirmPartnership. Null"
                        + " where none waits.")
        @Nullable
        PartnershipStage agreedStage,

        @Privacy(PrivacyClass.P1) @Description("Number of the agreement (nomor perjanjian).") @Nullable
        String agreementNumber,

        @Privacy(PrivacyClass.P1) @Description("Day of the signature.") @Nullable
        LocalDate signedOn,

        @Privacy(PrivacyClass.P1) @Description("First day.") @Nullable
        LocalDate startsOn,

        @Privacy(PrivacyClass.P1) @Description("Last day; null where it goes on until it is stopped.") @Nullable
        LocalDate endsOn,

        @Privacy(PrivacyClass.P1)
        @Description("Last day that both sides confirmed, while a later endsOn waits for the other side's"
                + " confirmPartnership: until then it counts no longer than this. Null where none waits.")
        @Nullable
        LocalDate agreedUntil,

        @Privacy(PrivacyClass.P1) @Description("Day from which it was stopped before its last day.") @Nullable
        LocalDate stoppedOn,

        @Privacy(PrivacyClass.P1)
        @Description("Moment at which it was confirmed (UTC); null while nobody did.")
        @Nullable
        OffsetDateTime confirmedAt,

        @Privacy(PrivacyClass.P1)
        @Description(
                "Number of the document that the side saw which confirmed it, or which confirmed the last addendum that waited"
                        + " for it: that addendum's own where a representative named none.")
        @Nullable
        String confirmedDocument,

        @Privacy(PrivacyClass.P1)
        @Description(
                "Number of the last addendum (nomor adendum) that was recorded. The other side need not have seen it, and has"
                        + " not while agreedUntil says that its last day waits.")
        @Nullable
        String addendumNumber,

        @Privacy(PrivacyClass.P1) @Description("What is supplied (komoditas).") @Nullable
        String commodity,

        @Privacy(PrivacyClass.P1)
        @DataStandard(classification = "HS 2022", authority = "WCO")
        @Description("Its subheading in the Harmonized System, 6 digits.")
        @Nullable
        String hs6,

        @Privacy(PrivacyClass.P1)
        @DataStandard(classification = "KBLI", authority = "BPS")
        @Description("Its activity in KBLI, 5 digits.")
        @Nullable
        String kbliCode,

        @Privacy(PrivacyClass.P1)
        @DataStandard(unit = DataUnit.NAMED_BESIDE)
        @Description("Volume in each period, in unit.")
        @Nullable
        Double volumePerPeriod,

        @Privacy(PrivacyClass.P1) @Description("The period of the volume.") @Nullable
        SupplyPeriod period,

        @Privacy(PrivacyClass.P1) @Description("Unit of the volume (satuan).") @Nullable
        String unit,

        @Privacy(PrivacyClass.P1) @Description("How the price comes about.") @Nullable
        PriceTerm priceTerm,

        @Privacy(PrivacyClass.P1) @Description("Price of a unit.") @Nullable
        Rupiah price,

        @Privacy(PrivacyClass.P1)
        @DataStandard(unit = DataUnit.DURATION_DAYS)
        @Description("Days until payment is due after delivery.")
        @Nullable
        Integer paymentDays,

        @Privacy(PrivacyClass.P1) @Description("What the goods must meet (standar mutu).") @Nullable
        String qualityStandard,

        @Privacy(PrivacyClass.P1) @Description("How the larger side helps the smaller one on.") @Nullable
        List<@NonNull DevelopmentForm> developmentForms,

        @Privacy(PrivacyClass.P1) @Description("Where disputes are settled.") @Nullable
        String disputeForum,

        @Privacy(PrivacyClass.P1) @Description("True where the goods go on abroad (jalur ekspor).") @Nullable
        Boolean exportChannel,

        @Privacy(PrivacyClass.P1)
        @DataStandard(classification = "ISO 3166-1", authority = "ISO")
        @Description("Countries of destination.")
        @Nullable
        List<@NonNull String> exportDestinations,

        @Description("System that the record comes from; REGISTRY where officials entered it here.") @NonNull
        String source,

        @Description("Moment of registration (UTC).") @NonNull
        OffsetDateTime registeredAt,

        @Privacy(PrivacyClass.P1) @Description("Moment of the last change (UTC).") @Nullable
        OffsetDateTime updatedAt)
        implements Guarded, Node {

    static final String PREFIX = "partner";

    static String publicId(UUID key) {
        return PublicId.of(PREFIX, key);
    }

    /** The key inside a public id. */
    static Optional<UUID> key(String publicId) {
        return PublicId.parse(PREFIX, publicId);
    }
}
