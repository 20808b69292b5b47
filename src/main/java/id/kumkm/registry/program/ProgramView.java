package id.kumkm.registry.program;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A pilot programme as it leaves. All of it is public. */
@Name("Program")
@Description("A pilot programme (program percontohan).")
public record ProgramView(
        @Ignore UUID key,

        @Description("Opaque id.") @Id @NonNull String id,

        @Description("Version of the programme; give it as expectedVersion in a change.")
        int version,

        @Description("Name (nama program).") @NonNull String name,

        @Description("What it is to reach (tujuan).") @NonNull
        String goal,

        @DataStandard(classification = "Kemendagri", authority = "Kepmendagri 300.2.2-2138/2025")
        @Description("Kemendagri codes of the regions it works in; empty for the whole country.")
        @NonNull
        List<@NonNull String> regionCodes,

        @Description("Version of KBLI that kbliPrefixes are of; null where they are empty.") @Nullable
        KbliVersion kbliVersion,

        @DataStandard(classification = "KBLI")
        @Description("Sectors, as the beginnings of KBLI codes or letters of categories; empty for all.")
        @NonNull
        List<@NonNull String> kbliPrefixes,

        @Description("First day.") @NonNull LocalDate startsOn,

        @Description("Last day; null while it has no end yet.") @Nullable
        LocalDate endsOn)
        implements Node {}
