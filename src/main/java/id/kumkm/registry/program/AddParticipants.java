package id.kumkm.registry.program;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** New participants as they enter. */
@Input("AddParticipantsInput")
@Description("New participants of a pilot programme. Who takes part already stays as it is.")
public record AddParticipants(
        @Description("Id of the programme, prg_...") @Id @NonNull
        String id,

        @Description("Version of the programme that the caller has seen; VERSION_CONFLICT where it has moved on.")
        @NonNull
        Integer expectedVersion,

        @Description("Ids of registered bodies, 1 to 1000: UMKM, cooperatives, industries, associations. An"
                + " office adds UMKM and cooperatives that it has authority over.")
        @Id
        @NonNull
        List<@Nullable String> bodyIds) {}
