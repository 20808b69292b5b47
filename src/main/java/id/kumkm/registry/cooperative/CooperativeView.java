package id.kumkm.registry.cooperative;

import id.kumkm.registry.body.BodyStatus;
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
import id.kumkm.registry.register.RecordView;
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

/** A cooperative as it leaves. Its data are public, as the ministry's own directory publishes them. */
@Name("Cooperative")
@DataStandard(authority = "UU 25/1992")
@Description("A cooperative (koperasi, UU 25/1992).")
public record CooperativeView(
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

        @Verified @Description("Name (nama koperasi).") @NonNull
        String name,

        @Verified @Description("What it does (jenis).") @Nullable
        CooperativeKind kind,

        @Verified @Description("Who its members are (bentuk).") @Nullable
        CooperativeForm form,

        @Verified
        @Description("Where its members come from (wilayah keanggotaan); decides whose office has authority.")
        @NonNull
        MembershipArea membershipArea,

        @Verified @Description("How it is managed (pola pengelolaan).") @Nullable
        CooperativeManagement management,

        @Verified @Description("Group that it belongs to (kelompok).") @Nullable
        CooperativeGroup group,

        @Verified
        @DataStandard(authority = "AHU (Kementerian Hukum)")
        @Description("Number of its legal entity (nomor badan hukum).")
        @Nullable
        String legalEntityNumber,

        @Verified @Description("Day of its legal entity (tanggal badan hukum).") @Nullable
        LocalDate legalEntityOn,

        @Verified
        @DataStandard(authority = "ODS (Kementerian Koperasi)")
        @Description("Number of the cooperative (NIK koperasi); not a person's NIK.")
        @Nullable
        String nikKoperasi,

        @Description("State of the certificate of that number, on the day of reading in Jakarta.") @NonNull
        CertificateStatus certificateStatus,

        @Verified @Description("Last day on which the certificate is valid.") @Nullable
        LocalDate certificateValidUntil,

        @Verified
        @DataStandard(authority = "ITU-T E.164, RFC 3966")
        @Description("Telephone of its office (telepon), in the form +62..., with an extension +62...;ext=...")
        @Nullable
        String phone,

        @Verified @Description("E-mail address of its office (surel).") @Nullable
        String email,

        @Verified @Description("Its website (situs).") @Nullable
        String website,

        @Verified @DataStandard(unit = DataUnit.PERSON) @Description("Male members (anggota pria).") @Nullable
        Integer maleMembers,

        @Verified @DataStandard(unit = DataUnit.PERSON) @Description("Female members (anggota wanita).") @Nullable
        Integer femaleMembers,

        @DataStandard(unit = DataUnit.PERSON)
        @Description("All members (anggota); null where neither count is known.")
        @Nullable
        Integer members,

        @Verified @DataStandard(unit = DataUnit.PERSON) @Description("Officers (pengurus), how many.") @Nullable
        Integer officers,

        @Verified @DataStandard(unit = DataUnit.PERSON) @Description("Supervisors (pengawas), how many.") @Nullable
        Integer supervisors,

        @Verified @DataStandard(unit = DataUnit.PERSON) @Description("Managers (manajer), how many.") @Nullable
        Integer managers,

        @Verified
        @Privacy(PrivacyClass.P1)
        @DataStandard(unit = DataUnit.PERSON)
        @Description("Employees other than managers (karyawan), how many.")
        @Nullable
        Integer employees,

        @Verified
        @DataStandard(classification = "Kemendagri", authority = "Kepmendagri 300.2.2-2138/2025")
        @Description("Kemendagri code of its region.")
        @NonNull
        String regionCode,

        @Verified @Description("Where it is.") @NonNull LocationView location,

        @Verified @DataStandard(authority = "OSS, PP 28/2025") @Description("Business identity number (NIB).") @Nullable
        String nib,

        @Description("Whether it is at work.") @NonNull BodyStatus status,

        @Description("State of its verification.") @NonNull Verification verification,

        @Description("0 recorded, 1 identified by number, 2 verified by the office, 3 verified by the source.")
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
