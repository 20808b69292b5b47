package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.RawSocket;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before anybody knows the path has the shape of every other refusal. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class BareRefusalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET graphql                                       | 400 | BAD_REQUEST",
                "GET /nothing                                      | 404 | NOT_FOUND",
                "TRACE /graphql                                    | 405 | BAD_REQUEST",
                "BREW /graphql                                     | 405 | BAD_REQUEST",
            })
    void aRefusalHasABodyWithItsCode(String start, int status, String code) {
        String answer = RawSocket.send(start + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(Errors.code(RawSocket.body(answer))).isEqualTo(code);
    }

    /** RFC 9112, 3.2.2. */
    @ParameterizedTest
    @CsvSource({"http://localhost/graphql", "http://elsewhere:80/graphql"})
    void aTargetWithItsHostIsRead(String target) {
        String answer = RawSocket.send("GET " + target
                + "?query=%7Bme%7Banonymous%7D%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"anonymous\":true");
    }
}
