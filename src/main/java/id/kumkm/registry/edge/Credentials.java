package id.kumkm.registry.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header {@code Authorization} before anybody is asked whether its token is good. */
final class Credentials {

    /** Its hash is known, other than that of a text: several steps of each request ask for it. */
    private static final CharSequence HEADER = HttpHeaders.AUTHORIZATION;
    /** A bearer token (RFC 6750) that is a signed JWT (RFC 7519): three parts in Base64url. */
    private static final Pattern BEARER = Pattern.compile("(?i)bearer ([\\w-]+)\\.([\\w-]+)\\.[\\w-]+");

    /** Of an access token (RFC 9068, 2.1), or unsaid; an ID token or a logout token is signed by the same key. */
    private static final Set<String> TYPES = Set.of("", "jwt", "at+jwt", "application/at+jwt");

    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";
    /** By how much clocks may differ. */
    private static final long SKEW_SECONDS = 60;
    /** The end of the year 9999. */
    private static final long LAST_MOMENT = 253_402_300_799L;

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
        return shown.size() == 1 && bearer.matches() && isAccessToken(bearer.group(1), bearer.group(2));
    }

    private static boolean isAccessToken(String headerPart, String claimsPart) {
        try {
            JsonObject header = json(headerPart);
            JsonObject claims = json(claimsPart);
            return header.containsKey("alg")
                    && TYPES.contains(header.getString("typ", "").toLowerCase(Locale.ROOT))
                    && claims.getString("typ", "Bearer").equals("Bearer")
                    && !claims.getJsonObject("events", new JsonObject()).containsKey(LOGOUT)
                    // Bound to a key (RFC 7800), of which a bearer has shown nothing.
                    && !claims.containsKey("cnf")
                    && isMoment(claims, "exp", LAST_MOMENT)
                    && isMoment(claims, "iat", Instant.now().getEpochSecond() + SKEW_SECONDS);
        } catch (IllegalArgumentException | DecodeException | ClassCastException noToken) {
            return false;
        }
    }

    private static boolean isMoment(JsonObject claims, String name, long latest) {
        return !claims.containsKey(name) || claims.getNumber(name).doubleValue() <= latest;
    }

    private static JsonObject json(String part) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
    }
}
