package id.kumkm.registry.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header {@code Authorization} before anybody is asked whether its token is good. */
final class Credentials {

    private static final String HEADER = "Authorization";
    /** A bearer token (RFC 6750) that is a signed JWT (RFC 7519): three parts in Base64url. */
    private static final Pattern BEARER = Pattern.compile("(?i)bearer ([\\w-]+)\\.[\\w-]+\\.[\\w-]+");

    private Credentials() {}

    static boolean areShown(HttpServerRequest request) {
        return request.headers().contains(HEADER);
    }

    /** False for what cannot be a token, such as another scheme, which Quarkus takes for nobody. */
    static boolean canBeGood(HttpServerRequest request) {
        List<String> shown = request.headers().getAll(HEADER);
        if (shown.isEmpty()) {
            return true;
        }
        Matcher bearer = BEARER.matcher(shown.get(0));
        return shown.size() == 1 && bearer.matches() && isHeader(bearer.group(1));
    }

    private static boolean isHeader(String part) {
        try {
            return new JsonObject(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .containsKey("alg");
        } catch (IllegalArgumentException | DecodeException noJson) {
            return false;
        }
    }
}
