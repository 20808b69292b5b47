package id.kumkm.registry.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes of the images, as far as they can be tried without a container engine. */
class ImagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"jvm", "native-micro"})
    void theUserIsANumberAndNotRoot(String image) throws IOException {
        assertThat(values(image, "USER")).singleElement().asString().matches("[1-9]\\d*:[1-9]\\d*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jvm", "native-micro"})
    void theBaseHasAVersion(String image) throws IOException {
        assertThat(values(image, "FROM")).singleElement().asString().matches("[a-z0-9./-]+:[0-9][a-z0-9.-]*");
    }

    @Test
    void theJvmKnowsItsOptions() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        new JsonArray(values("jvm", "ENTRYPOINT").get(0)).forEach(part -> command.add(String.valueOf(part)));
        assertThat(command).startsWith("java").endsWith("-jar", "/app/quarkus-run.jar");

        command.set(0, ProcessHandle.current().info().command().orElse("java"));
        List<String> asked = new ArrayList<>(command.subList(0, command.size() - 2));
        asked.add("-version");

        ProcessBuilder builder = new ProcessBuilder(asked).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(name -> name.endsWith("JAVA_OPTIONS") || name.equals("JAVA_TOOL_OPTIONS"));
        Process java = builder.start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
    }

    private static List<String> values(String image, String instruction) throws IOException {
        return Files.readAllLines(Path.of("src/main/docker/Dockerfile." + image)).stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1))
                .toList();
    }
}
