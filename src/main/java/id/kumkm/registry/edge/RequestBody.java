package id.kumkm.registry.edge;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Text;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The JSON object that a GraphQL request is, checked member by member. */
final class RequestBody {

    private static final Set<String> MEMBERS = Set.of("query", "operationName", "variables", "extensions");

    private static final Pattern NAME = Pattern.compile("[_A-Za-z]\\w{0,199}");

    private RequestBody() {}

    /** The request inside; a {@link Problem} where the body is none. */
    static Sent read(@Nullable Buffer body, Specification specification) {
        return of(object(body), specification);
    }

    static Sent of(Map<String, @Nullable Object> request, Specification specification) {
        if (!specification.isLenient() && !MEMBERS.containsAll(request.keySet())) {
            throw Problem.badRequest(
                    "Permintaan hanya boleh memuat query, operationName, variables, dan extensions.",
                    "A request holds query, operationName, variables and extensions, and nothing else.");
        }
        if (!(request.get("query") instanceof String query) || Text.isBlank(query)) {
            throw Problem.badRequest("query harus berupa dokumen GraphQL.", "query must be a GraphQL document.");
        }
        Object name = request.get("operationName");
        if (name != null
                && !(name instanceof String written && NAME.matcher(written).matches())) {
            throw Problem.badRequest(
                    "operationName harus berupa nama operasi, 1 sampai 200 huruf, angka, dan garis bawah.",
                    "operationName must be the name of an operation: 1 to 200 letters, digits and underscores.");
        }
        members(request, "extensions");
        return new Sent(query, (String) name, members(request, "variables"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> members(Map<String, @Nullable Object> request, String name) {
        Object value = request.get(name);
        if (value != null && !(value instanceof Map)) {
            throw Problem.badRequest(name + " harus berupa objek.", name + " must be an object.");
        }
        return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(@Nullable Buffer body) {
        try {
            if (body == null) {
                throw new Unreadable(noObject(), null);
            }
            if (StrictJson.read(body.getBytes()) instanceof Map<?, ?> object) {
                return (Map<String, @Nullable Object>) object;
            }
        } catch (StreamConstraintsException tooDeep) {
            throw new Unreadable(
                    Problem.badRequest(
                            "JSON dalam permintaan melampaui batas: lebih dari 100 tingkat, atau angka atau nama yang terlalu panjang.",
                            "The JSON of the request is beyond its limits: more than 100 levels, or a number or name that is too long."),
                    null);
        } catch (IOException unreadable) {
            throw new Unreadable(noObject(), null);
        }
        throw noObject();
    }

    private static Problem noObject() {
        return Problem.badRequest(
                "Badan permintaan harus berupa satu objek JSON dalam UTF-8, setiap kunci satu kali.",
                "The body must be one JSON object in UTF-8, each key once.");
    }
}
