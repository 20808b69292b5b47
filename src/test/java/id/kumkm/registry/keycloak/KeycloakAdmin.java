package id.kumkm.registry.keycloak;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What an administrator does in the realm, by Keycloak's own API. */
final class KeycloakAdmin {

    static final String PASSWORD = "kata-sandi-panjang";

    /** An application whose tokens last two seconds, and one of another service. */
    static final String BRIEF = "brief";

    static final String ELSEWHERE = "elsewhere";

    private static final String REALM = "/admin/realms/kumkm";

    private static final AtomicInteger NEXT_PRIORITY = new AtomicInteger(200);

    private final Keycloak keycloak;

    KeycloakAdmin(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Lets tests log in by password, which the realm file forbids, and adds the two further applications. */
    void addClients() {
        JsonObject app = new JsonArray(get(REALM + "/clients?clientId=kumkm-app")).getJsonObject(0);
        send("PUT", REALM + "/clients/" + app.getString("id"), app.put("directAccessGrantsEnabled", true));
        app.remove("id");
        app.getJsonArray("protocolMappers").forEach(mapper -> ((JsonObject) mapper).remove("id"));
        JsonObject brief = app.copy().put("clientId", BRIEF);
        brief.getJsonObject("attributes").put("access.token.lifespan", "2");
        send("POST", REALM + "/clients", brief);
        JsonObject elsewhere = app.copy().put("clientId", ELSEWHERE);
        elsewhere.put(
                "protocolMappers",
                new JsonArray(app.getJsonArray("protocolMappers").stream()
                        .filter(mapper ->
                                !((JsonObject) mapper).getString("name").equals("audience"))
                        .toList()));
        send("POST", REALM + "/clients", elsewhere);
    }

    void addUser(String name, String role, Map<String, List<String>> attributes) {
        send(
                "POST",
                REALM + "/users",
                new JsonObject()
                        .put("username", name)
                        .put("enabled", true)
                        .put("email", name + "@contoh.id")
                        .put("firstName", name)
                        .put("lastName", role)
                        .put("attributes", new JsonObject(Map.copyOf(attributes)))
                        .put(
                                "credentials",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("type", "password")
                                                .put("value", PASSWORD))));
        String id = new JsonArray(get(REALM + "/users?exact=true&username=" + name))
                .getJsonObject(0)
                .getString("id");
        JsonObject granted = new JsonObject(get(REALM + "/roles/" + role));
        send("POST", REALM + "/users/" + id + "/role-mappings/realm", new JsonArray().add(granted));
    }

    /** Tokens are signed with a new key from now on; the old one is still published. */
    void rotateKeys() {
        int priority = NEXT_PRIORITY.incrementAndGet();
        send(
                "POST",
                REALM + "/components",
                new JsonObject()
                        .put("name", "rsa-" + priority)
                        .put("providerId", "rsa-generated")
                        .put("providerType", "org.keycloak.keys.KeyProvider")
                        .put(
                                "config",
                                new JsonObject().put("priority", new JsonArray().add(String.valueOf(priority)))));
    }

    private String get(String path) {
        HttpResponse<String> answer = keycloak.send(
                keycloak.request(path).header("Authorization", bearer()).GET());
        if (answer.statusCode() != 200) {
            throw new AssertionError("Keycloak: " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private void send(String method, String path, Object body) {
        HttpResponse<String> answer = keycloak.send(keycloak.request(path)
                .header("Authorization", bearer())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(String.valueOf(body))));
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError("Keycloak: " + answer.statusCode() + " " + answer.body());
        }
    }

    private String bearer() {
        JsonObject answer = keycloak.post(
                "/realms/master/protocol/openid-connect/token",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin"));
        return "Bearer " + answer.getString("access_token");
    }
}
