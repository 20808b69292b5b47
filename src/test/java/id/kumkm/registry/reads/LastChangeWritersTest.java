package id.kumkm.registry.reads;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Sixteen writers, and two who read by change: one goes on from its last cursor, one asks since the latest moment that it
 * has seen. Half of the time one transaction stays open. In a city of its own (Kota Palangka Raya).
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class LastChangeWritersTest {

    private static final int WRITERS = 16;
    private static final String CITY = "62.71";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String PAGE = "query($since: DateTime, $after: String) { umkms(filter: {region: \"" + CITY
            + "\", updatedSince: $since}, sort: UPDATED_ASC, first: 100, after: $after) {"
            + " pageInfo { hasNextPage endCursor } nodes { id version updatedAt } } }";

    private final Duration time = Duration.ofSeconds(Dice.rounds(20, 600));
    private final Client official = Client.with(Tokens.official(CITY));
    private final Map<String, Integer> committed = new ConcurrentHashMap<>();
    private final List<Map<String, Integer>> seen = List.of(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    private volatile boolean writing = true;
    private volatile boolean reading = true;

    @Test
    void nothingIsLostAndNothingIsHeldUp() throws Exception {
        JsonObject slow = made("Lambat");
        committed.put(slow.getString("id"), 2);
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                running.add(pool.submit(this::write));
            }
            running.add(pool.submit(() -> followCursor(seen.get(0))));
            running.add(pool.submit(() -> followMoments(seen.get(1))));
            keepOpen(slow);
            Thread.sleep(time.dividedBy(2).toMillis());
            writing = false;
            for (Future<?> writer : running.subList(0, WRITERS)) {
                writer.get();
            }
            Numbers.await();
            Thread.sleep(SOON.toMillis());
            reading = false;
            for (Future<?> reader : running) {
                reader.get();
            }
        } finally {
            pool.shutdownNow();
        }
        for (Map<String, Integer> one : seen) {
            assertThat(one).containsAllEntriesOf(committed);
        }
        int changes = committed.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("%d writers committed %d versions of %d records%n", WRITERS, changes, committed.size());
    }

    /** What others committed some seconds before it ends has been read by then. */
    private void keepOpen(JsonObject slow) throws Exception {
        Duration half = time.dividedBy(2);
        try (Connection open = Database.asService()) {
            open.setAutoCommit(false);
            Database.update(
                    open,
                    "UPDATE body SET version = version + 1, updated_at = now(), name = 'Lambat Sekali' WHERE id = ?",
                    PublicId.parse("umkm", slow.getString("id")).orElseThrow());
            Thread.sleep(half.minus(SOON).toMillis());
            Map<String, Integer> before = new HashMap<>(committed);
            before.remove(slow.getString("id"));
            Thread.sleep(SOON.toMillis());
            for (Map<String, Integer> one : seen) {
                assertThat(before)
                        .allSatisfy((id, version) -> assertThat(one.get(id))
                                .as("%s was committed %s ago", id, SOON)
                                .isGreaterThanOrEqualTo(version));
            }
            open.commit();
        }
    }

    private Void write() {
        Client writer = Client.with(Tokens.official(CITY));
        List<JsonObject> own = new ArrayList<>();
        for (int round = 0; writing; round++) {
            JsonObject record = round < 3
                    ? made("Ramai " + round)
                    : Umkms.payloadUmkm(Umkms.update(writer, own.get(round % 3), Map.of("name", "Ramai " + round)));
            committed.put(record.getString("id"), record.getInteger("version"));
            if (round < 3) {
                own.add(record);
            } else {
                own.set(round % 3, record);
            }
        }
        return null;
    }

    private JsonObject made(String name) {
        return Umkms.payloadUmkm(Umkms.register(official, Map.of("name", name, "regionCode", CITY + ".01")));
    }

    /** As the README says: page by page, and on from the last cursor, for ever. */
    private Void followCursor(Map<String, Integer> versions) {
        @Nullable String after = null;
        boolean last = false;
        while (!last) {
            last = !reading;
            JsonObject page = page("2020-01-01T00:00:00Z", after, versions);
            @Nullable String end = page.getJsonObject("pageInfo").getString("endCursor");
            after = end == null ? after : end;
        }
        return null;
    }

    /** Each time all that changed since the latest moment that it saw. */
    private Void followMoments(Map<String, Integer> versions) {
        OffsetDateTime latest = OffsetDateTime.parse("2020-01-01T00:00:00Z");
        boolean last = false;
        while (!last) {
            last = !reading;
            String since = latest.toString();
            @Nullable String after = null;
            boolean more = true;
            while (more) {
                JsonObject page = page(since, after, versions);
                for (Object node : page.getJsonArray("nodes")) {
                    OffsetDateTime moment = OffsetDateTime.parse(((JsonObject) node).getString("updatedAt"));
                    latest = moment.isAfter(latest) ? moment : latest;
                }
                after = page.getJsonObject("pageInfo").getString("endCursor");
                more = page.getJsonObject("pageInfo").getBoolean("hasNextPage");
            }
        }
        return null;
    }

    private static JsonObject page(String since, @Nullable String after, Map<String, Integer> versions) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("since", since);
        variables.put("after", after);
        JsonObject page = Client.anonymous().data(PAGE, variables).getJsonObject("umkms");
        page.getJsonArray("nodes").stream()
                .map(JsonObject.class::cast)
                .forEach(node -> versions.merge(node.getString("id"), node.getInteger("version"), Math::max));
        return page;
    }
}
