package id.kumkm.registry.support;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A GraphQL client through the real HTTP edge. */
public final class Client {

    private final @Nullable String token;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Client(@Nullable String token) {
        this.token = token;
        headers.put("Accept", "application/graphql-response+json");
    }

    public static Client anonymous() {
        return new Client(null);
    }

    public static Client with(String token) {
        return new Client(token);
    }

    public Client header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Response send(String query, Map<String, ?> variables) {
        return sendBody(new JsonObject()
                .put("query", query)
                .put("variables", new JsonObject(new LinkedHashMap<>(variables)))
                .encode());
    }

    public Response send(String query) {
        return send(query, Map.of());
    }

    public Response sendBody(String body) {
        RequestSpecification request = given().contentType("application/json").headers(headers);
        if (token != null) {
            request.auth().oauth2(token);
        }
        return request.body(body).post("/graphql");
    }

    /** The data of an answer without errors. */
    public JsonObject data(String query, Map<String, ?> variables) {
        Response response = send(query, variables);
        JsonObject answer = new JsonObject(response.asString());
        if (answer.containsKey("errors")) {
            throw new AssertionError("Unexpected errors: " + answer.encodePrettily());
        }
        return answer.getJsonObject("data");
    }

    public JsonObject data(String query) {
        return data(query, Map.of());
    }

    /** The code of the first error of an answer. */
    public String errorCode(String query, Map<String, ?> variables) {
        return send(query, variables).jsonPath().getString("errors[0].extensions.code");
    }

    public String errorCode(String query) {
        return errorCode(query, Map.of());
    }
}
