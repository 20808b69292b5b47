package id.kumkm.registry.ledger;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One change of a record, as it leaves. */
@Name("HistoryEntry")
@Description("One change of a record (riwayat). Class P1: its officials, source and representative, the ministry.")
public record HistoryEntry(
        @Description("Version of the record after the change; a change of its links raises none.") @Nullable
        Integer version,

        @Description("Moment of the change (UTC).") @NonNull OffsetDateTime at,

        @Description("What was done.") @NonNull Operation operation,

        @Description("Part of the record: body, umkm, location, identifier, person or figures.") @NonNull
        String part,

        @Description("Who did it, the subject of the token; null where the change bypassed the service.") @Nullable
        String actor,

        @Description("Source system that did it, where one did.") @Nullable
        String source,

        @Description("Reason given for it.") @Nullable String reason,

        @Description("Fields that changed.") @NonNull List<@NonNull Change> changes) {

    /** What was done to a part of a record. */
    @Enum("HistoryOperation")
    @Description("What was done to a part of a record.")
    public enum Operation {
        @Description("The part was added.")
        INSERT,
        @Description("The part was changed.")
        UPDATE,
        @Description("The part was removed.")
        DELETE
    }

    /** One field before and after. */
    @Name("HistoryChange")
    @Description("One field before and after a change.")
    public record Change(
            @Description("Name of the field.") @NonNull String field,

            @Description("Value before; null where there was none or it may not be read.") @Nullable
            String oldValue,

            @Description("Value after; null where there is none or it may not be read.") @Nullable
            String newValue,

            @Description("True where the values are hidden from the caller, or the person's data were erased.")
            boolean redacted) {}
}
