package id.kumkm.registry.demand;

import id.kumkm.registry.platform.Rejection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One reason why a change was not made. */
@Name("SupplyDemandUserError")
@Description("One reason why a change was not made; nothing of it was.")
public record DemandUserError(
        @Description("Stable code.") @NonNull DemandErrorCode code,

        @Description("Where in the arguments the value stands, for example [input, demand, hs6].") @NonNull
        List<@NonNull String> path,

        @Description("Message to a person, in Bahasa Indonesia or by Accept-Language in English.") @NonNull
        String message) {

    static List<DemandUserError> of(List<Rejection> rejections, Locale language) {
        return rejections.stream()
                .map(rejection -> new DemandUserError(
                        DemandErrorCode.valueOf(rejection.code()),
                        rejection.path(),
                        rejection.message().in(language)))
                .toList();
    }
}
