package id.kumkm.registry.reads;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Role;
import id.kumkm.registry.population.Registrations;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Walks of every page size, forward and backward, against the order that one plain statement gives: over few names and
 * moments that many records share, and while others are registered. In a village of its own (Kota Tual).
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class KeysetWalkTest {

    private static final String VILLAGE = "81.72.01.2001";
    private static final String FILTER = "filter: {region: \"" + VILLAGE + "\"}, ";
    private static final int LARGEST = 100;
    private static final List<String> NAMES = List.of("Pukat", "pukat", "Púkat", "Jala", "Sampan", "Sampan 2");
    private static final List<Integer> BATCHES = List.of(40, 1, 25, 17, 3);
    private static final Map<String, String> SORTS = Map.of(
            "NAME", "search_name",
            "REGISTERED", "registered_at",
            "UPDATED", "feed_no");
    private static final EnumSet<Register> MADE = EnumSet.noneOf(Register.class);

    private Dice dice;

    @Inject
    Registrations registrations;

    @BeforeEach
    void someOfEach() {
        dice = Dice.of(KeysetWalkTest.class);
        for (Register register : EnumSet.complementOf(MADE)) {
            BATCHES.forEach(size -> register(register, size));
            MADE.add(register);
        }
    }

    private void register(Register register, int number) {
        Caller tual = new Caller("tual", "Tual", Set.of(Role.OFFICIAL), List.of("81.72"), Set.of(), null, Map.of());
        List<Map<String, Object>> inputs = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            Map<String, Object> record = register.least(dice.oneOf(NAMES));
            record.put("regionCode", VILLAGE);
            record.put("location", Map.of("latitude", -5.63, "longitude", 132.7 + dice.below(4) / 100d));
            inputs.add(Map.of(register.member(), record));
        }
        registrations.registerAll(register, inputs, tual);
        Numbers.await();
    }

    /** A list in an order, and the columns that give it. */
    private record Walk(Register register, String sort) {

        static List<Walk> all() {
            List<Walk> all = new ArrayList<>();
            for (Register register : Register.values()) {
                SORTS.keySet()
                        .forEach(sort -> all.addAll(
                                List.of(new Walk(register, sort + "_ASC"), new Walk(register, sort + "_DESC"))));
            }
            return all;
        }

        /** The whole list by one statement past the service. */
        List<String> inOrder() {
            String direction = sort.substring(sort.indexOf('_') + 1);
            String column = SORTS.get(sort.substring(0, sort.indexOf('_')));
            try (Connection owner = Database.asOwner()) {
                return Database.texts(
                                owner,
                                "SELECT id FROM body JOIN last_change ON row_id = id WHERE kind = ? AND region_code = ?"
                                        + " ORDER BY %s %s, id %s".formatted(column, direction, direction),
                                register.name(),
                                VILLAGE)
                        .stream()
                        .map(id -> BodyKind.valueOf(register.name()).publicId(UUID.fromString(id)))
                        .toList();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        String list() {
            return register.list() + "(" + FILTER + "sort: " + sort + ", ";
        }
    }

    @Test
    void everyPageSizeWalksTheWholeListForwardAndBackward() {
        List<Walk> walks = Walk.all();
        for (int size = 1; size <= LARGEST; size++) {
            for (Walk walk : dice.some(walks, Dice.rounds(1, walks.size()))) {
                List<String> inOrder = walk.inOrder();

                assertThat(walked(walk.list(), "id", size, true, () -> {}))
                        .as("%s first: %d", walk, size)
                        .isEqualTo(inOrder);
                assertThat(walked(walk.list(), "id", size, false, () -> {}))
                        .as("%s last: %d", walk, size)
                        .isEqualTo(inOrder);
            }
        }
    }

    @Test
    void whoeverIsRegisteredBetweenPagesMovesNoOther() {
        for (int round = 0; round < Dice.rounds(12, 500); round++) {
            Walk walk = dice.oneOf(Walk.all());
            List<String> atTheStart = walk.inOrder();

            List<String> walked =
                    walked(walk.list(), "id", 5 + dice.below(30), dice.chance(50), () -> register(walk.register(), 1));

            assertThat(walked).as(walk.toString()).doesNotHaveDuplicates();
            assertThat(walked.stream().filter(atTheStart::contains).toList())
                    .as(walk.toString())
                    .isEqualTo(atTheStart);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "regions(parent: \"33.72\", level: VILLAGE,       | code",
                "hsCodes(parent: \"29\",                          | code",
                "kbliCodes(version: KBLI_2020, query: \"kain\",   | code",
                "nearby(latitude: -5.63, longitude: 132.75, km: 50, kinds: [ASSOCIATION], | id",
            })
    void otherListsAreWalkedTheSameWay(String list, String field) {
        boolean forwardOnly = list.startsWith("nearby");
        List<String> whole = walked(list, field, LARGEST, true, () -> {});
        for (int size = 1; size <= LARGEST; size++) {
            assertThat(walked(list, field, size, true, () -> {}))
                    .as(list + size)
                    .isEqualTo(whole);
            if (!forwardOnly) {
                assertThat(walked(list, field, size, false, () -> {}))
                        .as(list + size)
                        .isEqualTo(whole);
            }
        }
    }

    /** What the pages hold, in the list's order; something happens between each and the next. */
    private static List<String> walked(String list, String field, int size, boolean forward, Runnable between) {
        List<String> walked = new ArrayList<>();
        String cursor = "";
        boolean more = true;
        while (more) {
            String document = "{ page: " + list + (forward ? "first: " : "last: ") + size + cursor
                    + ") { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { " + field + " } } }";
            JsonObject page = new JsonObject(Raw.query(document).body())
                    .getJsonObject("data")
                    .getJsonObject("page");
            JsonObject info = page.getJsonObject("pageInfo");
            List<String> values = page.getJsonArray("nodes").stream()
                    .map(node -> ((JsonObject) node).getString(field))
                    .toList();
            assertThat(values.size()).as(document).isLessThanOrEqualTo(size);
            assertThat(info.getBoolean(forward ? "hasPreviousPage" : "hasNextPage"))
                    .isEqualTo(!walked.isEmpty());
            walked.addAll(forward ? walked.size() : 0, values);
            more = info.getBoolean(forward ? "hasNextPage" : "hasPreviousPage");
            assertThat(values.size() == size || !more).as(document).isTrue();
            cursor = forward
                    ? ", after: \"" + info.getString("endCursor") + "\""
                    : ", before: \"" + info.getString("startCursor") + "\"";
            between.run();
        }
        return walked;
    }
}
