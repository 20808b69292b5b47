package id.kumkm.registry.program;

import id.kumkm.registry.classification.KbliVersion;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** What is said of a programme, when it is begun and when it is corrected. */
@Input("ProgramInput")
@Description("What is said of a pilot programme. In an update an absent field keeps what is stored and null clears it.")
public record ProgramInput(
        @Description("Name (nama program), at most 200 characters. Required.") @Nullable
        String name,

        @Description("What it is to reach (tujuan), at most 1000 characters. Required.") @Nullable
        String goal,

        @Description("Kemendagri codes of the regions it works in, at most 50; without them the whole country.")
        @Nullable
        List<String> regionCodes,

        @Description("Version of KBLI that kbliPrefixes are of. Required with them.") @Nullable
        KbliVersion kbliVersion,

        @Description(
                "Sectors by the letter of a category or the first 2 to 5 digits of a KBLI code, at most 50; without them all.")
        @Nullable
        List<String> kbliPrefixes,

        @Description("First day. Required.") @Nullable LocalDate startsOn,

        @Description("Last day; without it, it has no end yet.") @Nullable
        LocalDate endsOn) {}
