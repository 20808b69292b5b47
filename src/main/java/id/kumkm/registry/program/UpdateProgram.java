package id.kumkm.registry.program;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A correction as it enters. */
@Input("UpdateProgramInput")
@Description("A correction of a pilot programme.")
public record UpdateProgram(
        @Description("Id of the programme, prg_...") @Id @NonNull
        String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where it has moved on.") @NonNull
        Integer expectedVersion,

        @Description("What changes.") @NonNull ProgramInput program) {}
