package id.kumkm.registry.register.verification;

import id.kumkm.registry.register.RecordUserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What became of one record of many. */
@Name("RecordDecision")
@Description("What became of one record of many (hasil per data).")
public record DecisionView(
        @Description("Id of the record, as it was given.") @Id @NonNull
        String recordId,

        @Description("Version of the record after the decision; null where there was none.") @Nullable
        Integer version,

        @Description("Why nothing was decided on this record; empty where it was.") @NonNull
        List<@NonNull RecordUserError> userErrors) {}
