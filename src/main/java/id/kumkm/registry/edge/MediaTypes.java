package id.kumkm.registry.edge;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of the two media types of the GraphQL over HTTP specification answers an {@code Accept} header. */
final class MediaTypes {

    static final String GRAPHQL = "application/graphql-response+json";
    static final String JSON = "application/json";

    private MediaTypes() {}

    /** The first acceptable type; {@code application/json} where nothing is said, as older clients expect. */
    static Optional<String> negotiate(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            String written = range.replaceAll("\\s", "");
            String type = written.replaceAll(";.*", "");
            if (written.matches(".*;q=0(\\.0*)?(;.*)?") || written.matches(".*;charset=(?!\"?utf-8).*")) {
                continue;
            }
            if (type.equals(GRAPHQL)) {
                return Optional.of(GRAPHQL + "; charset=utf-8");
            }
            if (type.equals(JSON) || type.equals("*/*") || type.equals("application/*")) {
                return Optional.of(JSON + "; charset=utf-8");
            }
        }
        return Optional.empty();
    }
}
