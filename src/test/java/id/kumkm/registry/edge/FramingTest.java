package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            })
    void aRequestWhoseEndIsDoubtfulIsRefusedAndClosed(String headers, int status) throws IOException {
        String head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + headers.replace("~", "\r\n") + "\r\n\r\n";
        String next = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\n\r\n";

        String answers = send(head + (headers.contains("chunked") ? CHUNKED : BODY) + next);

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
                "Host: localhost~Expect: something | 417",
            })
    void aHeadThatCannotBeIsRefused(String headers, int status) throws IOException {
        String answer = send("POST /graphql HTTP/1.1\r\n" + headers.replace("~", "\r\n")
                + "\r\nContent-Type: application/json\r\nContent-Length: 27\r\nConnection: close\r\n\r\n" + BODY);

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void chunksAreRead() throws IOException {
        String answer = send("POST /graphql HTTP/1.1\r\nHost: localhost:8080\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + CHUNKED);

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"anonymous\":true");
    }

    /** All that comes until the service closes; a service that keeps the connection open fails by the time-out. */
    private static String send(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            StringBuilder read = new StringBuilder();
            byte[] buffer = new byte[8_192];
            for (int n; (n = readOrEnd(socket, buffer)) > 0; ) {
                read.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
            return read.toString();
        }
    }

    private static int readOrEnd(Socket socket, byte[] buffer) throws IOException {
        try {
            return socket.getInputStream().read(buffer);
        } catch (java.net.SocketException reset) {
            return -1;
        }
    }
}
