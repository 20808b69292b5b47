package id.kumkm.registry.membership;

import id.kumkm.registry.body.BodySummaryView;
import id.kumkm.registry.identity.LinkConfirmation;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.Guarded;
import id.kumkm.registry.reads.Node;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A membership as it leaves. */
@Name("Membership")
@DataStandard(authority = "UU 25/1992")
@Description("A membership in a cooperative (keanggotaan koperasi), on the days from joinedOn to before leftOn.")
public record MembershipView(
        @Ignore UUID cooperativeKey,

        @Ignore @Nullable UUID personKey,

        @Ignore Access access,

        @Description("Opaque id.") @Id @NonNull String id,

        @Description("First day of the membership (tanggal masuk).") @NonNull
        LocalDate joinedOn,

        @Description("First day on which it was a member no longer (tanggal keluar); null while it has no end.")
        @Nullable
        LocalDate leftOn,

        @Description("Whether a second subject stands behind it, and as what.") @NonNull
        LinkConfirmation confirmation,

        @Description(
                "Moment at which it was confirmed (UTC); null while nobody did, or where nobody was asked to then.")
        @Nullable
        OffsetDateTime confirmedAt,

        @Description("The cooperative.") @NonNull BodySummaryView cooperative,

        @Description("The member (anggota), where it is a registered body; null where it is a person.") @Nullable
        BodySummaryView member)
        implements Guarded, Node {}
