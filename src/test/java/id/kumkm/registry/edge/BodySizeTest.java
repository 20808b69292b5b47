package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bodies that are too large, or that never come to an end. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class BodySizeTest {

    private static final String HEAD =
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

    @AfterEach
    void theServiceIsWell() {
        assertThat(Client.anonymous().data("{ me { anonymous } }").isEmpty()).isFalse();
    }

    @Test
    void aHundredMegabytesAreRefusedBeforeTheyCome() throws IOException {
        try (Socket socket = open(HEAD + "Content-Length: 104857600\r\n\r\n")) {
            assertThat(status(socket)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void aHundredMegabytesInChunksAreCutOff() throws IOException {
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        int sent = 0;
        try (Socket socket = open(HEAD + "Transfer-Encoding: chunked\r\n\r\n")) {
            OutputStream out = socket.getOutputStream();
            try {
                while (sent < 100 * 1024 * 1024) {
                    out.write(chunk);
                    sent += chunk.length;
                    Thread.onSpinWait();
                }
            } catch (SocketException cut) {
                assertThat(sent).isLessThan(100 * 1024 * 1024);
                return;
            }
            assertThat(status(socket)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void aBodyThatDoesNotComeToAnEndIsCutOff() throws Exception {
        Instant start = Instant.now();
        try (Socket socket = open(HEAD + "Content-Length: 100000\r\n\r\n")) {
            Thread slow = new Thread(() -> drip(socket));
            slow.start();

            assertThat(status(socket)).isEqualTo("HTTP/1.1 408");
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
            slow.join();
        }
    }

    private static void drip(Socket socket) {
        try {
            for (int at = 0; at < 100; at++) {
                socket.getOutputStream().write(' ');
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException cut) {
            // What the test waits for.
        }
    }

    private static Socket open(String head) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }
}
