package id.kumkm.registry.register.verification;

import id.kumkm.registry.register.RecordUserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** What became of a decision on many records. */
@Name("VerifyRecordsPayload")
@Description("What became of each record, in the order of the input; or why nothing was decided.")
public record VerifyRecordsPayload(
        @Description("Each record's result; empty where the request as a whole was refused.") @NonNull
        List<@NonNull DecisionView> results,

        @Description("Why the request as a whole was refused; empty where each record has its own result.") @NonNull
        List<@NonNull RecordUserError> userErrors) {}
