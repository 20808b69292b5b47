package id.kumkm.registry.keycloak;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Keycloak of its own process, with the realm that operators import: started, killed and started again. */
final class Keycloak {

    static final String REALM = "/realms/kumkm";
    private static final String OSS_SECRET = "rahasia-oss";
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Path home;
    private final Path log;
    private final int port;
    private @Nullable Process process;

    /** The distribution that the profile unpacked, empty of what an earlier run left. */
    Keycloak() throws IOException {
        try (Stream<Path> unpacked = Files.list(Path.of("target", "keycloak"))) {
            home = unpacked.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
        }
        log = home.resolveSibling("keycloak.log");
        deleteAll(home.resolve("data"));
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                Path.of("k8s", "keycloak", "kumkm-realm.json"),
                home.resolve("data/import/kumkm-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(log);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void start() throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-access-log-enabled=true");
        // Options of the suite's own JVM are not meant for it.
        command.environment().remove("JAVA_TOOL_OPTIONS");
        command.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin",
                        "KUMKM_APP_URL", "http://localhost:3000",
                        "KUMKM_OSS_SECRET", OSS_SECRET));
        process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (!answers()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("Keycloak does not start: " + Files.readString(log));
            }
            Thread.sleep(500);
        }
    }

    private boolean answers() {
        try {
            return send(request(REALM).GET()).statusCode() == 200;
        } catch (IllegalStateException away) {
            return false;
        }
    }

    /** As a machine that loses power does. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly().onExit().join();
            process = null;
        }
    }

    /** How many requests it has answered so far, by its own access log. */
    long requests() throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("http.access-log") && line.contains(REALM + "/"))
                    .count();
        }
    }

    /** The answer of the token endpoint; its status where it refuses. */
    JsonObject token(Map<String, String> form) {
        return post(REALM + "/protocol/openid-connect/token", form);
    }

    JsonObject ofService() {
        return token(Map.of("grant_type", "client_credentials", "client_id", "oss-sync", "client_secret", OSS_SECRET));
    }

    JsonObject ofUser(String client, String user) {
        return token(Map.of(
                "grant_type", "password", "client_id", client, "username", user, "password", KeycloakAdmin.PASSWORD));
    }

    JsonObject post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        return new JsonObject(answer.body()).put("status", answer.statusCode());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(30));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException away) {
            throw new IllegalStateException("Keycloak does not answer", away);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
