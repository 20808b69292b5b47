package id.kumkm.registry.association;

import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.register.Conditions;
import id.kumkm.registry.register.Near;
import id.kumkm.registry.register.RecordFilter;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on a list of associations; those of one object hold together. */
@Input("AssociationFilter")
@Description("Conditions on associations. Those of one object hold together; absent ones do not count.")
public record AssociationFilter(
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

        @Description("All of these hold.") @Nullable List<@Nullable AssociationFilter> and,

        @Description("At least one of these holds.") @Nullable
        List<@Nullable AssociationFilter> or,

        @Description("This does not hold.") @Nullable AssociationFilter not,

        @Description("Near a point; records without a coordinate are near nothing.") @Nullable
        Near near)
        implements RecordFilter<AssociationFilter> {

    @Override
    public void addTo(Conditions conditions) {
        // Every condition on associations is one that all registers have.
    }
}
