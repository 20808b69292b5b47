package id.kumkm.registry.control;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Ownership or control as it enters. */
@Input("RecordControlInput")
@Description("That a registered body owns or controls another.")
public record RecordControl(
        @Description("Id of the body that is owned or controlled: an UMKM, a cooperative or an industry.") @Id @NonNull
        String ownedId,

        @Description(
                "Version of the owned body that the caller has seen; VERSION_CONFLICT where it has moved on. Ownership does not raise it.")
        @NonNull
        Integer expectedVersion,

        @Description("Id of the body that owns or controls it: an UMKM, a cooperative or an industry.") @Id @NonNull
        String ownerId,

        @Description("How it stands over the other.") @NonNull
        ControlKind kind,

        @Description(
                "Share in per cent, above 0 and at most 100, with at most two decimals; of KEPEMILIKAN alone (NOT_OWNERSHIP).")
        @Nullable
        Double sharePercent,

        @Description("First day on which it held.") @NonNull LocalDate since,

        @Description("First day on which it no longer held; without it, it still holds.") @Nullable
        LocalDate until,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again records nothing twice.")
        @Nullable
        String idempotencyKey) {}
