package id.kumkm.registry.cooperative;

import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.register.Conditions;
import id.kumkm.registry.register.KbliFilter;
import id.kumkm.registry.register.Near;
import id.kumkm.registry.register.RecordFilter;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on a list of cooperatives; those of one object hold together. */
@Input("CooperativeFilter")
@Description("Conditions on cooperatives. Those of one object hold together; absent ones do not count.")
public record CooperativeFilter(
        @Description("How words of the name begin, in any order, without regard to case and accents.") @Nullable
        String text,

        @Description("Kemendagri code of a region at any level; all in it.") @Nullable
        String region,

        @Description("Any of these statuses.") @Nullable List<BodyStatus> status,

        @Description("Any of these states of verification.") @Nullable
        List<Verification> verification,

        @Description("With (true) or without (false) a product that is made (produk AKTIF).") @Nullable
        Boolean hasProducts,

        @Description(
                "Supplying (true) or not supplying (false) a larger enterprise today by a partnership of its own. Only records of"
                        + " which the caller reads class P1 are found; FORBIDDEN for callers who read it of none.")
        @Nullable
        Boolean linkedDirectly,

        @Description("Source system of the record.") @Nullable
        String source,

        @Description(
                "Id of the record in that source, of class P1: finds the record where the caller may read it. With source"
                        + " only (BAD_REQUEST); FORBIDDEN for callers who read class P1 of no record.")
        @Nullable
        String externalId,

        @Description(
                "Changed at or after this moment: the record itself, its parts, its products or its demands, which raise its"
                        + " version.")
        @Nullable
        OffsetDateTime updatedSince,

        @Description("Any of these kinds (jenis).") @Nullable
        List<CooperativeKind> kind,

        @Description("Any of these forms (bentuk).") @Nullable
        List<CooperativeForm> form,

        @Description("Any of these membership areas.") @Nullable
        List<MembershipArea> membershipArea,

        @Description("Any of these ways of management.") @Nullable
        List<CooperativeManagement> management,

        @Description("Any of these groups (kelompok).") @Nullable
        List<CooperativeGroup> group,

        @Description("Any of these states of the certificate.") @Nullable
        List<CertificateStatus> certificateStatus,

        @Description("With (true) or without (false) a number (NIK koperasi).") @Nullable
        Boolean hasNikKoperasi,

        @Description("All of these hold.") @Nullable List<@Nullable CooperativeFilter> and,

        @Description("At least one of these holds.") @Nullable
        List<@Nullable CooperativeFilter> or,

        @Description("This does not hold.") @Nullable CooperativeFilter not,

        @Description("Near a point; records without a coordinate are near nothing.") @Nullable
        Near near,

        @Description("With such an activity (kegiatan usaha).") @Nullable
        KbliFilter kbli)
        implements RecordFilter<CooperativeFilter> {

    @Override
    public void addTo(Conditions conditions) {
        conditions.activity(kbli);
        conditions.products(hasProducts);
        conditions.linkedDirectly(linkedDirectly);
        conditions.anyOf("e.kind", kind);
        conditions.anyOf("e.form", form);
        conditions.anyOf("e.membership_area", membershipArea);
        conditions.anyOf("e.management", management);
        conditions.anyOf("e.cooperative_group", group);
        conditions.anyOf("(" + CooperativeReads.CERTIFICATE + ")", certificateStatus);
        if (hasNikKoperasi != null) {
            conditions.and(hasNikKoperasi ? "nik.value IS NOT NULL" : "nik.value IS NULL");
        }
    }
}
