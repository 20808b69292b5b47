package id.kumkm.registry.support;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Bytes to the service as they stand, where no client of HTTP would send them. */
public final class RawSocket {

    private RawSocket() {}

    /** All that comes until the service closes; a service that keeps the connection open fails by the time-out. */
    public static String send(String request) {
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
        } catch (IOException failure) {
            throw new AssertionError("The connection stays open, or there was none", failure);
        }
    }

    /** The body of the only answer in it. */
    public static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private static int readOrEnd(Socket socket, byte[] buffer) throws IOException {
        try {
            return socket.getInputStream().read(buffer);
        } catch (SocketException reset) {
            return -1;
        }
    }
}
