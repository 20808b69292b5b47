package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.RawSocket;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a request ends is never a guess: what RFC 9112 does not allow is refused, and its connection closed. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class FramingTest {

    private static final String BODY = "{\"query\":\"{me{anonymous}}\"}";
    private static final String CHUNKED = "1b\r\n" + BODY + "\r\n0\r\n\r\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Transfer-Encoding: xchunked                             | 501",
                "Transfer-Encoding: gzip                                 | 501",
                "Transfer-Encoding: identity                             | 501",
                "Transfer-Encoding: gzip, chunked                        | 501",
                "Transfer-Encoding: chunked, gzip                        | 400",
                "Transfer-Encoding: chunked~Transfer-Encoding: chunked   | 400",
                "Transfer-Encoding: chunked, chunked                     | 400",
                "Transfer-Encoding: chunked~Content-Length: 27           | 400",
                "Content-Length: 27~Transfer-Encoding: chunked           | 400",
                "Content-Length: 27~Transfer-Encoding: gzip              | 400",
                "Content-Length: 27~Content-Length: 28                   | 400",
                "Content-Length: 27, 27                                  | 400",
                "Content-Length: +27                                     | 400",
                "Content-Length: 27~Host: example.org                    | 400",
                "Content-Length : 27                                     | 400",
                "Content-Length: 27~: without a name                     | 400",
                "Content-Length:~ 27                                     | 400",
                "Content-Length: 2~ 7                                    | 400",
                "Transfer-Encoding:~ chunked                             | 400",
                "Transfer-Encoding: chunked~ , gzip                      | 400",
                "Transfer-Encoding: gzip~ , chunked                      | 501",
                "Content-Length: 27~X-Folded:~ on the next line          | 400",
            })
    void aRequestWhoseEndIsDoubtfulIsRefusedAndClosed(String headers, int status) {
        String head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + headers.replace("~", "\r\n") + "\r\n\r\n";
        String next = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\n\r\n";

        String answers = RawSocket.send(head + (headers.contains("chunked") ? CHUNKED : BODY) + next);

        assertThat(answers).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answers.split("HTTP/1\\.1 ")).as(answers).hasSize(2);
        assertThat(answers).doesNotContain("\"data\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-No: host               | 400",
                "Host:                    | 400",
                "Host: a b                | 400",
                "Host: http://x/          | 400",
                "Host: x:99999999         | 400",
                "Host: a,b                | 400",
                "Host: localhost, localhost | 400",
                "Host:~ localhost         | 400",
                "_Host: localhost         | 400",
                "Host: localhost~Expect: something | 417",
            })
    void aHeadThatCannotBeIsRefused(String headers, int status) {
        String answer = RawSocket.send("POST /graphql HTTP/1.1\r\n"
                + headers.replace("~", "\r\n").replace('_', ' ')
                + "\r\nContent-Type: application/json\r\nContent-Length: 27\r\nConnection: close\r\n\r\n" + BODY);

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/2.0", "HTTP/3.0", "HTTP/1.2", "HTTP/1.9", "HTTP/0.9"})
    void aVersionThatIsNotServedIsRefusedAndClosed(String version) {
        String answer = RawSocket.send("POST /graphql " + version
                + "\r\nHost: localhost\r\nContent-Type: application/json\r\n" + "Content-Length: 27\r\n\r\n" + BODY);

        assertThat(answer).contains(" 505 ").doesNotContain("\"data\"");
        assertThat(Errors.code(RawSocket.body(answer))).isEqualTo("BAD_REQUEST");
    }

    /** RFC 9112, 5.2 leaves it to the server whether the second line is joined to the first by a space. */
    @Test
    void aLineThatGoesOnInTheNextIsOne() {
        String answer =
                RawSocket.send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json;\r\n"
                        + "  charset=utf-8\r\nContent-Length: 27\r\nConnection: close\r\n\r\n" + BODY);

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"anonymous\":true");
    }

    @Test
    void chunksAreRead() {
        String answer =
                RawSocket.send("POST /graphql HTTP/1.1\r\nHost: localhost:8080\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + CHUNKED);

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"anonymous\":true");
    }
}
