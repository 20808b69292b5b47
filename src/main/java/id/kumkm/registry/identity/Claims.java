package id.kumkm.registry.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Claims of a token that hold one text or a list of texts. */
final class Claims {

    private Claims() {}

    /** The texts of the claim; null where it is absent, or holds anything but texts. */
    static @Nullable List<String> texts(JsonWebToken token, String name) {
        Object claim = token.getClaim(name);
        Stream<?> values = claim instanceof JsonArray array
                ? array.stream()
                : claim instanceof Collection<?> many ? many.stream() : Stream.ofNullable(claim);
        List<String> texts = values.map(Claims::text).toList();
        return texts.isEmpty() || texts.contains("") ? null : texts;
    }

    private static String text(Object value) {
        if (value instanceof JsonString json) {
            return json.getString();
        }
        return value instanceof String text ? text : "";
    }
}
