package id.kumkm.registry.demand;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One reason of a match as it leaves. */
@Name("MatchReasonText")
@Description("One reason why a supplier and a demand fit, or where they do not (alasan kecocokan).")
public record MatchReasonView(
        @Description("Stable code.") @NonNull MatchReason code,

        @Description("The same as a sentence, in Bahasa Indonesia or by Accept-Language in English.") @NonNull
        String sentence) {}
