package id.kumkm.registry.register;

import id.kumkm.registry.platform.Rejection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One reason why a change was not made. */
@Name("RecordUserError")
@Description("One reason why a change was not made; nothing of it was.")
public record RecordUserError(
        @Description("Stable code.") @NonNull RecordErrorCode code,

        @Description("Where in the arguments the value stands, for example [input, records, 3, expectedVersion].")
        @NonNull
        List<@NonNull String> path,

        @Description("Message to a person, in Bahasa Indonesia or by Accept-Language in English.") @NonNull
        String message,

        @Description("Of VERSION_CONFLICT the version that stands (versi terkini), where the caller may read it.")
        @Nullable
        Integer currentVersion) {

    public static List<RecordUserError> of(List<Rejection> rejections, Locale language) {
        return rejections.stream()
                .map(rejection -> new RecordUserError(
                        RecordErrorCode.valueOf(rejection.code()),
                        rejection.path(),
                        rejection.message().in(language),
                        rejection.currentVersion()))
                .toList();
    }
}
