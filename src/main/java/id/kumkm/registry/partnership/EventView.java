package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.platform.Rupiah;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import id.kumkm.registry.reads.Node;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What happened in a partnership, as it leaves. */
@Name("PartnershipEvent")
@Description(
        "What happened in a partnership (kejadian). It is reached by those who may read class P1 of the partnership.")
public record EventView(
        @Description("Opaque id.") @Id @NonNull String id,

        @Description("What happened.") @NonNull EventType type,

        @Description("The day.") @NonNull LocalDate happenedOn,

        @DataStandard(unit = DataUnit.QUANTITY) @Description("Amount of goods, in the partnership's unit.") @Nullable
        Double quantity,

        @Description("Their value, or what was paid.") @Nullable
        Rupiah value,

        @Description("Number of the document.") @Nullable String documentNumber,

        @Description("A note; of RETUR the reason.") @Nullable
        String note,

        @Description("Moment of the report (UTC).") @NonNull OffsetDateTime reportedAt)
        implements Node {

    static final String PREFIX = "pevent";

    static String publicId(UUID key) {
        return PublicId.of(PREFIX, key);
    }
}
