package id.kumkm.registry.support;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** HTTP as it is written, where {@link Client} is too polite: no header is added. */
public final class Raw {

    public static final String JSON = "application/json";
    public static final String GRAPHQL = "application/graphql-response+json";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Raw() {}

    /** A request with headers, each name before its value. A test that waits longer than this has found a defect. */
    public static HttpResponse<String> send(String method, String path, byte[] body, String... headers) {
        try {
            return CLIENT.send(request(method, path, body, headers), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError("No answer to " + method + " " + path, failure);
        }
    }

    private static HttpRequest request(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }

    /** A JSON post to /graphql; further headers may be given. */
    public static HttpResponse<String> post(String body, String... headers) {
        return send("POST", "/graphql", body.getBytes(StandardCharsets.UTF_8), ofJson(headers));
    }

    private static String[] ofJson(String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = JSON;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return all;
    }

    public static HttpResponse<String> query(String document, String... headers) {
        return post(body(document, Map.of()), headers);
    }

    /** The same without waiting for the answer. */
    public static CompletableFuture<HttpResponse<String>> ask(String document, String... headers) {
        byte[] body = body(document, Map.of()).getBytes(StandardCharsets.UTF_8);
        return CLIENT.sendAsync(request("POST", "/graphql", body, ofJson(headers)), BodyHandlers.ofString());
    }

    public static String body(String document, Map<String, Object> variables) {
        return new JsonObject()
                .put("query", document)
                .put("variables", new JsonObject(variables))
                .encode();
    }
}
