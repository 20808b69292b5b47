package id.kumkm.registry.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks through every page that the embedded default serves: each link leads somewhere, to its heading too. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ServedLinksTest {

    private static final URI SERVICE = URI.create("http://localhost:8080/");
    private static final Pattern IN_HTML = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern IN_MARKDOWN = Pattern.compile("]\\(([^)\\s]+)\\)|<(https?://[^>]+)>");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$");

    private final Map<String, Response> pages = new HashMap<>();
    private final Set<String> dead = new LinkedHashSet<>();

    @Test
    void everyLinkOfEveryServedPageLeadsSomewhere() throws IOException {
        Deque<URI> open = new ArrayDeque<>(List.of(SERVICE));
        documents().map(SERVICE::resolve).forEach(open::add);
        Set<URI> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            URI page = open.remove();
            for (URI linked : links(page)) {
                check(page, linked);
                URI bare = URI.create(linked.toString().replaceFirst("#.*", ""));
                if (isRead(bare) && seen.add(bare)) {
                    open.add(bare);
                }
            }
        }

        assertThat(dead).isEmpty();
        assertThat(seen).hasSizeGreaterThan(45);
    }

    private static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return files
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".md"))
                    .map(file -> file.replaceFirst("^docs", "guide"))
                    .toList()
                    .stream();
        }
    }

    private List<URI> links(URI page) {
        Response answer = answer(page);
        if (answer.statusCode() != 200) {
            dead.add(page.getPath());
            return List.of();
        }
        Pattern link = page.equals(SERVICE) ? IN_HTML : IN_MARKDOWN;
        return link.matcher(CODE.matcher(answer.asString()).replaceAll(""))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(address -> !address.startsWith("data:") && !address.startsWith("/q/graphql-ui/?"))
                .map(address -> page.resolve(address.replace("&amp;", "&")))
                .filter(address -> SERVICE.getAuthority().equals(address.getAuthority()))
                .toList();
    }

    private void check(URI page, URI linked) {
        Response answer = answer(linked);
        if (answer.statusCode() != 200) {
            dead.add(page.getPath() + " -> " + linked);
        } else if (linked.getFragment() != null && !headings(answer.asString()).contains(linked.getFragment())) {
            dead.add(page.getPath() + " -> " + linked + " (no such heading)");
        }
    }

    private Response answer(URI address) {
        return pages.computeIfAbsent(
                address.getPath(), path -> RestAssured.given().get(path).andReturn());
    }

    private static boolean isRead(URI address) {
        return address.getPath().endsWith(".md");
    }

    private static List<String> headings(String markdown) {
        return HEADING.matcher(CODE.matcher(markdown).replaceAll(""))
                .results()
                .map(found -> found.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
