package id.kumkm.registry.register.verification;

import id.kumkm.registry.register.SeenRecord;
import id.kumkm.registry.register.VerifyRecord;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One decision on many submitted records. */
@Input("VerifyRecordsInput")
@Description("One decision on many submitted records (verifikasi massal).")
public record VerifyRecords(
        @Description("The records of any register, 1 to 1,000, each once, in the version that the caller has seen.")
        @NonNull
        List<@Nullable SeenRecord> records,

        @Description("The decision on each of them.") @NonNull
        VerifyRecord.Decision decision,

        @Description("Note to the offices, at most 500 characters; it stands in the history of each.") @Nullable
        String note) {}
