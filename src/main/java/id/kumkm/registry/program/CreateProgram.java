package id.kumkm.registry.program;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A new programme as it enters. */
@Input("CreateProgramInput")
@Description("A new pilot programme.")
public record CreateProgram(
        @Description("What is said of it.") @NonNull ProgramInput program,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again gives the same programme.")
        @Nullable
        String idempotencyKey) {}
