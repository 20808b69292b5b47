package id.kumkm.registry.identity;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What the service understood of the bearer's token. */
@Name("Me")
@Description("The caller as the service understands its token (saya).")
public record MeView(
        @Description("True without a token: such a caller reads public fields only.")
        boolean anonymous,

        @Description("Name of the caller as the token gives it.") @Nullable
        String name,

        @Description("Known roles of the token.") @NonNull List<@NonNull Role> roles,

        @Description("Kemendagri codes of the regions (wilayah) that bound an official or a verifier.") @NonNull
        List<@NonNull String> regionCodes,

        @Description("Sectors that bound a ministry officer.") @NonNull
        List<@NonNull Sector> sectors,

        @Description("Source system (sistem sumber) that bounds an integrator.") @Nullable
        String sourceSystem,

        @Description("Ids of the bodies (badan) that a representative acts for.") @NonNull
        List<@NonNull String> bodies) {

    static MeView of(Caller caller) {
        return new MeView(
                caller.isAnonymous(),
                caller.isAnonymous() ? null : caller.name(),
                caller.roles().stream().sorted().toList(),
                caller.regions().stream().sorted().toList(),
                caller.sectors().stream().sorted().toList(),
                caller.source(),
                caller.bodies().values().stream().sorted().toList());
    }
}
