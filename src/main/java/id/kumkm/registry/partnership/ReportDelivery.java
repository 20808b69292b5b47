package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.Rupiah;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A report as it enters. */
@Input("ReportDeliveryInput")
@Description("A report of what happened in a partnership (laporan pengiriman, pembayaran, retur, adendum).")
public record ReportDelivery(
        @Description("Id of the partnership.") @Id @NonNull String partnershipId,

        @Description("What happened.") @NonNull EventType type,

        @Description(
                "The day: not in the future, not before the partnership's first, and of a delivery one on which the"
                        + " partnership is at work.")
        @NonNull
        LocalDate happenedOn,

        @Description("Amount of goods above 0, in the partnership's unit; required of PENGIRIMAN and RETUR.") @Nullable
        Double quantity,

        @Description("Their value, or what was paid; required of PEMBAYARAN.") @Nullable
        Rupiah value,

        @Description("Number of the document, at most 100 characters; required of ADENDUM, which changes no terms.")
        @Nullable
        String documentNumber,

        @Description("A note, at most 500 characters; required of RETUR, where it is the reason.") @Nullable
        String note,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again gives the same event.")
        @Nullable
        String idempotencyKey) {}
