package id.kumkm.registry.register.verification;

import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.register.Outcome;
import id.kumkm.registry.register.RecordUserError;
import id.kumkm.registry.register.SeenRecord;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Decisions on many records at once. */
@GraphQLApi
public class VerificationApi {

    private final VerificationService service;
    private final Callers callers;
    private final Language language;

    @Inject
    public VerificationApi(VerificationService service, Callers callers, Language language) {
        this.service = service;
        this.callers = callers;
        this.language = language;
    }

    @Mutation("verifyRecords")
    @NonNull
    @RolesAllowed(Operations.VERIFIER)
    @Description(
            "Decides on many submitted records of any register in one pass (verifikasi massal), each by itself; never"
                    + " on a record of whose content the caller entered any part since it was verified last.")
    public VerifyRecordsPayload verifyRecords(
            @Name("input") @NonNull @Description("The records and the decision.") VerifyRecords input) {
        Rejections wrong = VerificationService.check(input);
        Locale asked = language.current();
        if (wrong.any()) {
            return new VerifyRecordsPayload(List.of(), RecordUserError.of(wrong.all(), asked));
        }
        List<SeenRecord> records =
                input.records().stream().map(Objects::requireNonNull).toList();
        List<Outcome> outcomes = service.verifyAll(records, input.decision(), input.note(), callers.current());
        return new VerifyRecordsPayload(
                IntStream.range(0, records.size())
                        .mapToObj(at -> view(records.get(at), outcomes.get(at), asked))
                        .toList(),
                List.of());
    }

    private static DecisionView view(SeenRecord record, Outcome outcome, Locale asked) {
        @Nullable Integer version = outcome.isMade() ? record.expectedVersion() + 1 : null;
        return new DecisionView(record.id(), version, RecordUserError.of(outcome.rejections(), asked));
    }
}
