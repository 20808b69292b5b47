package id.kumkm.registry.control;

import id.kumkm.registry.body.BodySummaryView;
import id.kumkm.registry.identity.LinkConfirmation;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import id.kumkm.registry.reads.Node;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Ownership or control as it leaves. Public once it is confirmed: it tells of enterprises, never of persons, and whether a
 * partner is independent is what everyone must be able to check. Until then it is of class P1 of either side.
 */
@Name("Control")
@DataStandard(authority = "UU 20/2008 Pasal 35")
@Description("That a body owns or controls another (pemilikan, penguasaan), on the days from since to before until.")
public record ControlView(
        @Description("Opaque id.") @Id @NonNull String id,

        @Description("How it stands over the other.") @NonNull
        ControlKind kind,

        @DataStandard(unit = DataUnit.PERCENT) @Description("Share in per cent (persentase kepemilikan).") @Nullable
        Double sharePercent,

        @Description("First day on which it held.") @NonNull LocalDate since,

        @Description("First day on which it no longer held; null while it has no end.") @Nullable
        LocalDate until,

        @Description("Whether a second subject stands behind it, and as what.") @NonNull
        LinkConfirmation confirmation,

        @Description(
                "Moment at which it was confirmed (UTC); null while nobody did, or where nobody was asked to then.")
        @Nullable
        OffsetDateTime confirmedAt,

        @Description("Who owns or controls.") @NonNull BodySummaryView owner,

        @Description("Who is owned or controlled.") @NonNull BodySummaryView owned)
        implements Node {}
