package id.kumkm.registry.industry;

import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.LegalForm;
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

/** Conditions on a list of industries; those of one object hold together. */
@Input("IndustryFilter")
@Description("Conditions on industries. Those of one object hold together; absent ones do not count.")
public record IndustryFilter(
        @Description("How words of the name begin, in any order, without regard to case and accents.") @Nullable
        String text,

        @Description("Kemendagri code of a region at any level; all in it.") @Nullable
        String region,

        @Description("Any of these statuses.") @Nullable List<BodyStatus> status,

        @Description("Any of these states of verification.") @Nullable
        List<Verification> verification,

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

        @Description("Any of these legal forms.") @Nullable List<LegalForm> legalForm,

        @Description("Any of these kinds of investment.") @Nullable
        List<InvestmentStatus> investment,

        @Description(
                "Exporting itself (true, ekspor sendiri) or not (false); records of which nobody said are neither, so that"
                        + " not finds them for both.")
        @Nullable
        Boolean exporting,

        @Description("Industries that buy from small ones as offtakers (true), or the others (false).") @Nullable
        Boolean offtaker,

        @Description("How words of its commodities begin, in any order, without regard to case and accents.") @Nullable
        String commodity,

        @Description(
                "With (true) or without (false) a NIB. Natural persons' records whose NIB the caller may not read are"
                        + " neither, so that not finds them for both; FORBIDDEN for callers who read no natural person's NIB.")
        @Nullable
        Boolean hasNib,

        @Description("All of these hold.") @Nullable List<@Nullable IndustryFilter> and,

        @Description("At least one of these holds.") @Nullable
        List<@Nullable IndustryFilter> or,

        @Description("This does not hold.") @Nullable IndustryFilter not,

        @Description("Near a point; records without a coordinate are near nothing.") @Nullable
        Near near,

        @Description("With such an activity (kegiatan usaha).") @Nullable
        KbliFilter kbli)
        implements RecordFilter<IndustryFilter> {

    @Override
    public void addTo(Conditions conditions) {
        conditions.activity(kbli);
        conditions.anyOf("b.legal_form", legalForm);
        conditions.anyOf("e.investment", investment);
        conditions.exporting(exporting);
        if (offtaker != null) {
            conditions.and(offtaker ? "e.offtaker" : "NOT e.offtaker");
        }
        if (commodity != null) {
            conditions.names("searchable(array_to_string(e.commodities, '|'))", commodity);
        }
        if (hasNib != null) {
            conditions.andOfPersons(hasNib ? "nib.value IS NOT NULL" : "nib.value IS NULL");
        }
    }
}
