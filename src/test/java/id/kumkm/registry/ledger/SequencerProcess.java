package id.kumkm.registry.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The sequencer in a process of its own, without a pause, to be killed. */
final class SequencerProcess {

    static final String NAME = "sequencer-to-be-killed";

    private SequencerProcess() {}

    @SuppressWarnings("InfiniteLoopStatement")
    public static void main(String... arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            while (true) {
                Sequencer.advance(connection, Integer.parseInt(arguments[1]));
            }
        }
    }

    static Process start(String url, int batch) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SequencerProcess.class.getName(),
                        url + "&ApplicationName=" + NAME,
                        String.valueOf(batch))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
