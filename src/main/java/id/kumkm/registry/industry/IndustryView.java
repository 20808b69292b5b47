package id.kumkm.registry.industry;

import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.body.LocationView;
import id.kumkm.registry.body.QualityFlag;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import id.kumkm.registry.reads.Node;
import id.kumkm.registry.reads.Privacy;
import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.reads.Verified;
import id.kumkm.registry.register.ContactConsentView;
import id.kumkm.registry.register.RecordView;
import id.kumkm.registry.scale.Scale;
import id.kumkm.registry.scale.ScaleBasis;
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

/** An industry as it leaves. */
@Name("Industry")
@DataStandard(authority = "PP 7/2021 Pasal 35")
@Description("A large enterprise (usaha besar, industri): scale BESAR, above the bounds of PP 7/2021 Pasal 35.")
public record IndustryView(
        @Ignore UUID key,

        @Ignore Access access,

        @Description("Opaque id, of a record of the past that of its state: it holds the moment and the version, too.")
        @Id
        @NonNull
        String id,

        @Description("Id of the record whatever the moment (id rekaman): what queries and inputs take.") @Id @NonNull
        String recordId,

        @Description("Version of the record; give it as expectedVersion in a change. Its links do not raise it.")
        int version,

        @Verified @Description("Name (nama perusahaan).") @NonNull
        String name,

        @Verified @Description("Further names it trades under (merek dagang).") @NonNull
        List<@NonNull String> tradeNames,

        @Verified @Description("Legal form.") @Nullable LegalForm legalForm,

        @Description("Size class: BESAR.") @NonNull Scale scale,

        @Description("Size class that the newest figures give (PP 7/2021 Pasal 35).") @Nullable
        Scale computedScale,

        @Description("What the size class rests on.") @Nullable
        ScaleBasis scaleBasis,

        @DataStandard(unit = DataUnit.YEAR) @Description("Year of the figures behind the size class.") @Nullable
        Integer scaleYear,

        @Verified @Description("Where its capital comes from.") @Nullable
        InvestmentStatus investment,

        @Description("True where it buys from small enterprises and takes what they make (offtaker).")
        boolean offtaker,

        @Description("What it buys or makes (komoditas).") @NonNull
        List<@NonNull String> commodities,

        @Description("What it does.") @Nullable String description,

        @Verified @Description("Day of founding.") @Nullable LocalDate establishedOn,

        @Verified @Description("True where it exports itself (ekspor sendiri); null where nobody said.") @Nullable
        Boolean exporting,

        @Verified @DataStandard(unit = DataUnit.YEAR) @Description("Year since which it exports itself.") @Nullable
        Integer exportingSince,

        @Verified
        @DataStandard(classification = "ISO 3166-1", authority = "ISO")
        @Description("Countries that it exports to itself; null where nobody said.")
        @Nullable
        List<@NonNull String> exportDestinations,

        @Verified
        @DataStandard(classification = "Kemendagri", authority = "Kepmendagri 300.2.2-2138/2025")
        @Description("Kemendagri code of its region.")
        @NonNull
        String regionCode,

        @Verified @Description("Where it is.") @NonNull LocationView location,

        @Verified
        @Privacy(PrivacyClass.P1_WITHOUT_CONSENT)
        @DataStandard(authority = "ITU-T E.164, RFC 3966")
        @Description("Telephone for everyone (telepon), in the form +62..., with an extension +62...;ext=...")
        @Nullable
        String phone,

        @Verified
        @Privacy(PrivacyClass.P1_WITHOUT_CONSENT)
        @Description("E-mail address for everyone (surel).")
        @Nullable
        String email,

        @Verified @Privacy(PrivacyClass.P1_WITHOUT_CONSENT) @Description("Its website (situs).") @Nullable
        String website,

        @Description("Consent to phone, email and website being public (persetujuan).") @NonNull
        ContactConsentView contactConsent,

        @Verified
        @Privacy(PrivacyClass.P1_NATURAL_PERSON)
        @DataStandard(authority = "OSS, PP 28/2025")
        @Description("Business identity number (NIB).")
        @Nullable
        String nib,

        @Description("Whether it is at work.") @NonNull BodyStatus status,

        @Description("State of its verification.") @NonNull Verification verification,

        @Privacy(PrivacyClass.P1_NATURAL_PERSON)
        @Description(
                "0 recorded, 1 identified by number, 2 verified by the office, 3 verified by the source. As private as"
                        + " the number: of a natural person's business it would tell that there is none.")
        @Nullable
        Integer verificationLevel,

        @Privacy(PrivacyClass.P1) @Description("What looks doubtful in the record (tanda mutu data).") @Nullable
        List<@NonNull QualityFlag> flags,

        @Description("System that the record comes from; REGISTRY where officials entered it here.") @NonNull
        String source,

        @Privacy(PrivacyClass.P1) @Description("Its id in the source system.") @Nullable
        String externalId,

        @Privacy(PrivacyClass.P1)
        @Description("Its version in the source system, as text: numbers of JavaScript keep 15 digits.")
        @Nullable
        String sourceVersion,

        @Description("Moment of registration (UTC).") @NonNull
        OffsetDateTime registeredAt,

        @Description("Moment of the last change (UTC), of its links none.") @NonNull
        OffsetDateTime updatedAt)
        implements RecordView, Node {}
