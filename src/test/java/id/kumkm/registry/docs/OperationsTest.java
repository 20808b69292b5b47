package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The operations guide names metrics to alert on: the service has them. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class OperationsTest {

    private static final Pattern METRIC = Pattern.compile(
            "`((?:http_server|agroal|jvm|process|worker_pool|registry_(?:feed|statistics))_[a-z_0-9]+)");

    @Test
    void everyMetricThatTheGuideNamesIsExposed() throws IOException {
        Client.anonymous().data("{ umkms { total { value } } }");

        List<String> named = METRIC.matcher(Files.readString(Path.of("docs/operations.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        String exposed = RestAssured.get("/q/metrics").asString();

        assertThat(named).hasSizeGreaterThan(4).allMatch(metric -> exposed.contains("\n" + metric));
    }
}
