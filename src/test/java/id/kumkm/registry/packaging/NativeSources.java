package id.kumkm.registry.packaging;

import io.quarkus.caffeine.runtime.graal.CacheConstructorsFeature;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The folder that GraalVM would compile: its arguments, and what its jar says about reflection and resources. */
record NativeSources(List<String> arguments, Map<String, JsonObject> reflection, List<Pattern> resources) {

    private static final String CAFFEINE = "com.github.benmanes.caffeine.cache.";

    static NativeSources read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Path jar = files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No runner in " + folder));
            try (ZipFile runner = new ZipFile(jar.toFile())) {
                return new NativeSources(
                        List.of(Files.readString(folder.resolve("native-image.args"))
                                .split(" ")),
                        reflection(runner),
                        resources(runner));
            }
        } catch (IOException absent) {
            throw new UncheckedIOException("Package the native sources first", absent);
        }
    }

    JsonObject reflected(String type) {
        return reflection.getOrDefault(type, new JsonObject());
    }

    boolean takes(String resource) {
        return resources.stream().anyMatch(pattern -> pattern.matcher(resource).matches());
    }

    /** Quarkus registers the common kinds by a feature, whose class file holds their names. */
    boolean knowsCacheKind(String kind) {
        if (reflected(CAFFEINE + kind).getBoolean("allDeclaredConstructors", false)) {
            return true;
        }
        String feature = CacheConstructorsFeature.class.getName();
        try (InputStream file = getClass().getResourceAsStream("/" + feature.replace('.', '/') + ".class")) {
            String text = new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
            return String.join(" ", arguments).contains(feature)
                    && Pattern.compile(Pattern.quote(CAFFEINE + kind) + "[^A-Z]")
                            .matcher(text)
                            .find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, JsonObject> reflection(ZipFile runner) throws IOException {
        Map<String, JsonObject> entries = new HashMap<>();
        for (Object entry : new JsonArray(configuration(runner, "reflect-config.json"))) {
            entries.put(((JsonObject) entry).getString("name"), (JsonObject) entry);
        }
        return entries;
    }

    private static List<Pattern> resources(ZipFile runner) throws IOException {
        return new JsonObject(configuration(runner, "resource-config.json"))
                .getJsonObject("resources").getJsonArray("includes").stream()
                        .map(include -> Pattern.compile(((JsonObject) include).getString("pattern")))
                        .toList();
    }

    private static Buffer configuration(ZipFile runner, String name) throws IOException {
        try (InputStream text = runner.getInputStream(runner.getEntry("META-INF/native-image/" + name))) {
            return Buffer.buffer(text.readAllBytes());
        }
    }
}
