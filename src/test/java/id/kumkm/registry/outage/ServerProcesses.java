package id.kumkm.registry.outage;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The processes of the suite's own PostgreSQL server. */
record ServerProcesses(ProcessHandle server) {

    static ServerProcesses find() throws SQLException {
        try (Connection connection = TestService.asSuperuser()) {
            long backend = Long.parseLong(
                    Database.texts(connection, "SELECT pg_backend_pid()").get(0));
            return new ServerProcesses(
                    ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow());
        }
    }

    /** The server first, so that it starts no further process. */
    void stop() throws IOException, InterruptedException {
        signal("STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        Stream.concat(Stream.of(server), server.descendants())
                .map(ProcessHandle::pid)
                .map(String::valueOf)
                .forEach(command::add);
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
