package id.kumkm.registry.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A balancer of connections in front of several poolers, as a cluster's service address is one: each connection goes to any
 * of them, and so does a cancel, whichever has the statement.
 */
final class Balancer {

    private final ServerSocket listening;
    private final int[] ports;

    private Balancer(ServerSocket listening, int[] ports) {
        this.listening = listening;
        this.ports = ports;
    }

    /** The address of the same database through poolers on these ports, separated by commas. */
    static String before(String poolers, String url) throws IOException {
        ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        int[] ports =
                Arrays.stream(poolers.split(",")).mapToInt(Integer::parseInt).toArray();
        daemon(new Balancer(listening, ports)::accept);
        return "jdbc:postgresql://localhost:" + listening.getLocalPort() + url.substring(url.lastIndexOf('/'));
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                int port = ports[ThreadLocalRandom.current().nextInt(ports.length)];
                Socket pooler = new Socket(InetAddress.getLoopbackAddress(), port);
                daemon(() -> copy(client, pooler));
                daemon(() -> copy(pooler, client));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // One side has left; both sockets are closed now.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "balancer");
        thread.setDaemon(true);
        thread.start();
    }
}
