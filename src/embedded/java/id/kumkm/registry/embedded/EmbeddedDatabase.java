package id.kumkm.registry.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL on a folder that stays. Durable, unlike the library's default; and where the last JVM was killed,
 * the server that it left behind is stopped first, or the start would wait for its own time-out and fail.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final Path folder;
    private final FileChannel lockChannel;
    private final FileLock lock;
    private EmbeddedPostgres server;

    private EmbeddedDatabase(Path folder, FileChannel lockChannel, FileLock lock, EmbeddedPostgres server) {
        this.folder = folder;
        this.lockChannel = lockChannel;
        this.lock = lock;
        this.server = server;
    }

    /** Starts the server on the folder, and makes the folder's database the first time. */
    @SuppressWarnings("resource")
    public static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel)
                    .orElseThrow(() -> new IllegalStateException("Another process uses the data folder " + folder));
            stopOrphan(folder);
            EmbeddedPostgres server = launch(folder, 0);
            new DatabaseSetup(server.getJdbcUrl("postgres", "postgres")).createIfMissing("registry");
            return new EmbeddedDatabase(folder, channel, lock, server);
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("The embedded PostgreSQL does not start on " + folder, failure);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** Stops the server; {@link #resume} starts it again on the same port. */
    public void pause() throws IOException {
        server.close();
    }

    public void resume() throws IOException {
        server = launch(folder, server.getPort());
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.release();
        lockChannel.close();
    }

    private static EmbeddedPostgres launch(Path folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("pg"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .start();
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException ownJvm) {
            return Optional.empty();
        }
    }

    /** We hold the folder's lock, so a server on it has lost its JVM. */
    private static void stopOrphan(Path folder) throws IOException {
        Path pidFile = folder.resolve("pg").resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        Optional<ProcessHandle> orphan = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (orphan.isPresent()) {
            stop(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static void stop(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(8, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stuck) {
            orphan.destroyForcibly();
        }
    }
}
