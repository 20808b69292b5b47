package id.kumkm.registry.audit;

import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.platform.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Patterns of who confirms whose links, for auditors: they are told, and nobody is refused for them. */
@GraphQLApi
public class ConfirmationApi {

    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int LINKS = 5;

    private final ConfirmationReads reads;

    @Inject
    public ConfirmationApi(ConfirmationReads reads) {
        this.reads = reads;
    }

    @Query("confirmationRings")
    @NonNull
    @RolesAllowed(Operations.AUDITOR)
    @Description(
            "Who confirms whose links in a ring (pola saling mengonfirmasi), those with the most links first: auditor.")
    public List<@NonNull ConfirmationRing> confirmationRings(
            @Name("from") @NonNull @Description("Links confirmed at or after this moment.") OffsetDateTime from,
            @Name("to") @NonNull @Description("Links confirmed before this moment.") OffsetDateTime to,
            @Name("atLeast")
                    @Description("Only where one confirmed at least so many links of another, 1 or more; 5 without it.")
                    @Nullable
                    Integer atLeast,
            @Name("first") @Description("How many rings at most, 1 to 100; 20 without it.") @Nullable Integer first) {
        int most = first == null ? USUAL : first;
        int least = atLeast == null ? LINKS : atLeast;
        if (!from.isBefore(to)) {
            throw Problem.badRequest("from harus sebelum to.", "from must lie before to.");
        }
        if (most < 1 || most > MOST || least < 1) {
            throw Problem.badRequest(
                    "first bernilai 1 sampai 100, atLeast paling sedikit 1.", "first is 1 to 100, atLeast 1 or more.");
        }
        return reads.rings(from, to, least).stream().limit(most).toList();
    }
}
