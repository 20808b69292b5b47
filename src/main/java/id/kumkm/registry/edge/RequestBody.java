package id.kumkm.registry.edge;

import id.kumkm.registry.platform.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON object that a GraphQL request is, checked member by member. */
final class RequestBody {

    private RequestBody() {}

    /** The document inside; a {@link Problem} where the body is not a request. */
    static String query(@Nullable Buffer body) {
        JsonObject request = object(body);
        if (!(request.getValue("operationName") instanceof String) && request.getValue("operationName") != null) {
            throw Problem.badRequest("operationName harus berupa teks.", "operationName must be a string.");
        }
        for (String member : List.of("variables", "extensions")) {
            Object value = request.getValue(member);
            if (value != null && !(value instanceof JsonObject)) {
                throw Problem.badRequest(member + " harus berupa objek.", member + " must be an object.");
            }
        }
        if (!(request.getValue("query") instanceof String query) || query.isBlank()) {
            throw Problem.badRequest("query harus berupa dokumen GraphQL.", "query must be a GraphQL document.");
        }
        return query;
    }

    private static JsonObject object(@Nullable Buffer body) {
        try {
            if (body == null) {
                throw new DecodeException("empty");
            }
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.getBytes()));
            return new JsonObject(body);
        } catch (DecodeException | CharacterCodingException | ClassCastException unreadable) {
            throw Problem.badRequest("Badan permintaan harus berupa objek JSON.", "The body must be one JSON object.");
        }
    }
}
