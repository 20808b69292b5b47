package id.kumkm.registry.region;

import id.kumkm.registry.platform.AskedRegions;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.RegionsToday;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The codes in force, and what took over from the others. Read when the service starts and kept, as numbers: regions change
 * seldom, and whoever decides on a request may not wait for the database. They are read again, behind a request, where one
 * asks for a code that is not known, but not at once again: codes that there are not cost no more than a statement a while.
 */
@ApplicationScoped
class RegionsInForce implements AskedRegions {

    private static final int BEFORE_THE_FIRST_REQUEST = 1;

    private static final String CODES = "SELECT array_agg(code ORDER BY code) FILTER (WHERE valid_to IS NULL),"
            + " array_agg(code) FILTER (WHERE valid_to IS NOT NULL) FROM region";

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private static final Logger LOG = Logger.getLogger(RegionsInForce.class);

    private final AgroalDataSource database;
    private final AtomicLong readAt = new AtomicLong();
    private final ExecutorService reading = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "regions");
        thread.setDaemon(true);
        return thread;
    });

    private volatile Known known = new Known(new long[0], new RegionsToday(Map.of(), Map.of()));

    /**
     * What was read last.
     *
     * @param inForce the codes in force, in ascending order
     * @param others what took over from those that are not, and from provinces
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Known(long[] inForce, RegionsToday others) {

        boolean isInForce(String code) {
            return RegionCode.isCode(code) && Arrays.binarySearch(inForce, RegionNumber.of(code)) >= 0;
        }

        boolean isRetired(String code) {
            return others.codes().containsKey(code);
        }
    }

    @Inject
    RegionsInForce(AgroalDataSource database) {
        this.database = database;
    }

    void start(@Observes @Priority(BEFORE_THE_FIRST_REQUEST) StartupEvent start) throws SQLException {
        read();
    }

    @PreDestroy
    void stop() {
        reading.shutdownNow();
    }

    private void read() throws SQLException {
        readAt.set(System.nanoTime());
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(CODES);
                ResultSet row = ask.executeQuery()) {
            row.next();
            String[] current = codes(row, 1);
            String[] retired = codes(row, 2);
            String[] provinces = Arrays.stream(current)
                    .map(code -> code.substring(0, 2))
                    .distinct()
                    .toArray(String[]::new);
            RegionsToday others = new RegionsToday(
                    heirs(connection, RetiredRegions.TODAY, retired),
                    heirs(connection, RetiredRegions.SPLITS, provinces));
            known = new Known(
                    Arrays.stream(current).mapToLong(RegionNumber::of).sorted().toArray(), others);
        }
    }

    private static String[] codes(ResultSet row, int column) throws SQLException {
        return row.getArray(column) == null
                ? new String[0]
                : (String[]) row.getArray(column).getArray();
    }

    private static Map<String, List<String>> heirs(Connection connection, String from, String[] codes)
            throws SQLException {
        Map<String, List<String>> heirs = new TreeMap<>();
        try (PreparedStatement ask = connection.prepareStatement("SELECT c.code, c.heir " + from)) {
            ask.setArray(1, connection.createArrayOf("text", codes));
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    List<String> known = heirs.computeIfAbsent(rows.getString(1), code -> new ArrayList<>());
                    if (rows.getString(2) != null) {
                        known.add(rows.getString(2));
                    }
                }
            }
        }
        return heirs;
    }

    @Override
    public @Nullable Message refusal(String written) {
        String code = RegionCode.normalise(written);
        return known.isInForce(code) ? null : refused(code);
    }

    @Override
    public @Nullable Message unknown(String written) {
        String code = RegionCode.normalise(written);
        return known.isInForce(code) || known.isRetired(code) ? null : refused(code);
    }

    private Message refused(String code) {
        Known last = known;
        boolean isNew = RegionCode.isCode(code) && !last.isRetired(code);
        if (isNew) {
            readAgain();
        }
        return last.others().refusal(isNew ? code.substring(0, 2) : code);
    }

    private void readAgain() {
        long last = readAt.get();
        long now = System.nanoTime();
        if (now - last >= A_WHILE.toNanos() && readAt.compareAndSet(last, now)) {
            reading.execute(() -> {
                try {
                    read();
                } catch (SQLException away) {
                    LOG.warn("The codes of regions were not read again", away);
                }
            });
        }
    }
}
