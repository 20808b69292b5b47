package id.kumkm.registry.association;

import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.body.LocationView;
import id.kumkm.registry.body.QualityFlag;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.Node;
import id.kumkm.registry.reads.Privacy;
import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.reads.Verified;
import id.kumkm.registry.register.RecordView;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An association as it leaves. */
@Name("Association")
@Description("An association of enterprises (asosiasi).")
public record AssociationView(
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

        @Verified @Description("Name (nama asosiasi).") @NonNull
        String name,

        @Verified @Description("Legal form.") @Nullable LegalForm legalForm,

        @Verified @Description("Whom it speaks for (lingkup).") @Nullable
        String scope,

        @Verified
        @DataStandard(authority = "ITU-T E.164, RFC 3966")
        @Description("Telephone of its office (telepon), in the form +62..., with an extension +62...;ext=...")
        @Nullable
        String phone,

        @Verified @Description("E-mail address of its office (surel).") @Nullable
        String email,

        @Verified @Description("Its website (situs).") @Nullable
        String website,

        @Verified
        @DataStandard(classification = "Kemendagri", authority = "Kepmendagri 300.2.2-2138/2025")
        @Description("Kemendagri code of its region.")
        @NonNull
        String regionCode,

        @Verified @Description("Where it is.") @NonNull LocationView location,

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
