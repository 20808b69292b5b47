package id.kumkm.registry.edge;

import id.kumkm.registry.platform.Text;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of the two media types of the GraphQL over HTTP specification answers an {@code Accept} header. */
final class MediaTypes {

    static final String GRAPHQL = "application/graphql-response+json";
    static final String JSON = "application/json";

    private static final Pattern QUALITY = Pattern.compile(";q=([01](?:\\.\\d{0,3})?)(?:;|$)");

    private MediaTypes() {}

    /** All that the caller accepts, however many headers say so. */
    static @Nullable String accepted(HttpServerRequest request) {
        var headers = request.headers().getAll("Accept");
        return headers.isEmpty() ? null : String.join(",", headers);
    }

    /** The type wanted most, the first of equals; the usual one where nothing is said or any will do. */
    static Optional<String> negotiate(@Nullable String accept, String usual) {
        if (accept == null || Text.isBlank(accept)) {
            return Optional.of(withCharset(usual));
        }
        Optional<String> best = Optional.empty();
        double wanted = 0;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            String written = range.replaceAll("\\s", "");
            Optional<String> offer = offer(written, usual);
            if (offer.isPresent() && quality(written) > wanted) {
                wanted = quality(written);
                best = offer;
            }
        }
        return best.map(MediaTypes::withCharset);
    }

    static String withCharset(String type) {
        return type + "; charset=utf-8";
    }

    private static Optional<String> offer(String range, String usual) {
        if (range.matches(".*;charset=(?!\"?utf-8).*")) {
            return Optional.empty();
        }
        return switch (range.replaceAll(";.*", "")) {
            case GRAPHQL -> Optional.of(GRAPHQL);
            case JSON -> Optional.of(JSON);
            case "*/*", "application/*" -> Optional.of(usual);
            default -> Optional.empty();
        };
    }

    private static double quality(String range) {
        Matcher quality = QUALITY.matcher(range);
        return quality.find() ? Double.parseDouble(quality.group(1)) : 1;
    }
}
