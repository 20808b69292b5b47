package id.kumkm.registry.umkm;

import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.register.Conditions;
import id.kumkm.registry.register.KbliFilter;
import id.kumkm.registry.register.Near;
import id.kumkm.registry.register.RecordFilter;
import id.kumkm.registry.scale.Scale;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on a list of UMKM; those of one object hold together. */
@Input("UmkmFilter")
@Description("Conditions on UMKM. Those of one object hold together; absent ones do not count.")
public record UmkmFilter(
        @Description("How words of the name begin, in any order, without regard to case and accents.") @Nullable
        String text,

        @Description("Kemendagri code of a region at any level; all in it.") @Nullable
        String region,

        @Description("Any of these size classes.") @Nullable List<Scale> scale,

        @Description("Any of these legal forms.") @Nullable List<LegalForm> legalForm,

        @Description("Any of these statuses.") @Nullable List<BodyStatus> status,

        @Description("Any of these states of verification.") @Nullable
        List<Verification> verification,

        @Description(
                "With (true) or without (false) a NIB. Natural persons' records whose NIB the caller may not read are"
                        + " neither, so that not finds them for both; FORBIDDEN for callers who read no natural person's NIB.")
        @Nullable
        Boolean hasNib,

        @Description("Any of these categories of the city's own list (kategori), whole, without regard to case.")
        @Nullable
        List<String> localCategory,

        @Description(
                "Exporting itself (true, ekspor sendiri) or not (false); records of which nobody said are neither, so that"
                        + " not finds them for both.")
        @Nullable
        Boolean exporting,

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

        @Description("All of these hold.") @Nullable List<@Nullable UmkmFilter> and,

        @Description("At least one of these holds.") @Nullable
        List<@Nullable UmkmFilter> or,

        @Description("This does not hold.") @Nullable UmkmFilter not,

        @Description("Near a point; records without a coordinate are near nothing.") @Nullable
        Near near,

        @Description("With such an activity (kegiatan usaha).") @Nullable
        KbliFilter kbli)
        implements RecordFilter<UmkmFilter> {

    @Override
    public void addTo(Conditions conditions) {
        conditions.activity(kbli);
        conditions.anyText("e.local_category", localCategory);
        conditions.exporting(exporting);
        conditions.products(hasProducts);
        conditions.linkedDirectly(linkedDirectly);
        conditions.anyOf("e.scale", scale);
        conditions.anyOf("b.legal_form", legalForm);
        if (hasNib != null) {
            conditions.andOfPersons(hasNib ? "nib.value IS NOT NULL" : "nib.value IS NULL");
        }
    }
}
