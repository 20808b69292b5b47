package id.kumkm.registry.identity;

import com.sun.net.httpserver.HttpServer;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Base64;
import java.util.Map;

/** An issuer of the suite's own tokens that publishes its keys, but not before {@link #open} is called. */
public final class Issuer implements QuarkusTestResourceLifecycleManager {

    private static int port;

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.of("quarkus.oidc.auth-server-url", url(), "quarkus.oidc.public-key", "");
    }

    /** After the one that sets the suite's own key. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        // Whoever opened it closes it.
    }

    static HttpServer open() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        serve(
                server,
                "/.well-known/openid-configuration",
                new JsonObject().put("issuer", url()).put("jwks_uri", url() + "/keys"));
        serve(server, "/keys", new JsonObject().put("keys", new JsonArray().add(key())));
        server.start();
        return server;
    }

    /** Takes questions, and answers none. */
    static HttpServer hang() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {});
        server.start();
        return server;
    }

    private static JsonObject key() {
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) Tokens.keys().privateKey();
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("n", number(key.getModulus()))
                .put("e", number(key.getPublicExponent()));
    }

    /** Unsigned, big-endian, in Base64url (RFC 7518, 6.3.1). */
    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static void serve(HttpServer server, String path, JsonObject document) {
        byte[] body = document.encode().getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String url() {
        return "http://127.0.0.1:" + port;
    }
}
