package id.kumkm.registry.edge;

import id.kumkm.registry.platform.Problem;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a request in the query string of a GET, {@code variables} and {@code extensions} as JSON. */
final class QueryString {

    private QueryString() {}

    static Sent read(RoutingContext context, Specification specification) {
        Map<String, @Nullable Object> members = new HashMap<>();
        try {
            for (Map.Entry<String, String> one : context.queryParams()) {
                if (specification.isLenient()
                        && one.getValue().isEmpty()
                        && !one.getKey().equals("query")) {
                    continue;
                }
                boolean isJson = List.of("variables", "extensions").contains(one.getKey());
                Object value =
                        isJson ? StrictJson.read(one.getValue().getBytes(StandardCharsets.UTF_8)) : one.getValue();
                if (members.put(one.getKey(), value) != null) {
                    throw malformed();
                }
            }
        } catch (IOException | HttpException unreadable) {
            throw malformed();
        }
        return RequestBody.of(members, specification);
    }

    private static Problem malformed() {
        return Problem.badRequest(
                "Parameter permintaan GET tidak dapat dibaca, atau ada yang ditulis dua kali.",
                "The parameters of the GET request cannot be read, or one is there twice.");
    }
}
