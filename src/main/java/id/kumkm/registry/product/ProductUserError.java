package id.kumkm.registry.product;

import id.kumkm.registry.platform.Rejection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One reason why a change was not made. */
@Name("ProductUserError")
@Description("One reason why a change was not made; nothing of it was.")
public record ProductUserError(
        @Description("Stable code.") @NonNull ProductErrorCode code,

        @Description("Where in the arguments the value stands, for example [input, product, hs6].") @NonNull
        List<@NonNull String> path,

        @Description("Message to a person, in Bahasa Indonesia or by Accept-Language in English.") @NonNull
        String message,

        @Description("Of VERSION_CONFLICT the version that stands (versi terkini), where the caller may read it.")
        @Nullable
        Integer currentVersion) {

    static List<ProductUserError> of(List<Rejection> rejections, Locale language) {
        return rejections.stream()
                .map(rejection -> new ProductUserError(
                        ProductErrorCode.valueOf(rejection.code()),
                        rejection.path(),
                        rejection.message().in(language),
                        rejection.currentVersion()))
                .toList();
    }
}
