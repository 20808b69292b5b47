package id.kumkm.registry.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.region.WrittenAddress.Found;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Invented addresses by the patterns of real ones; bench/resolve tells the figures of 2,000. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ResolvedAddressesTest {

    private static final List<String> CITY = List.of("Kota %s", "kota. %s", "KOTAMADYA %s", "Kodya %s");
    private static final List<String> REGENCY = List.of("Kabupaten %s", "Kab. %s", "KAB %s", "kab.%s");

    private final Client anyone = Client.anonymous();
    private final OfficialRegions regions = new OfficialRegions();

    @Test
    void ofAHundredAddressesNinetyEightFindTheirVillage() {
        measure(Dice.fixed(), 260);
    }

    @Test
    void randomAddressesFindTheirVillage() {
        measure(Dice.of(getClass()), Dice.rounds(520, 2_000));
    }

    @Test
    void theKindThatIsWrittenDecidesBetweenTwins() {
        List<String> twins = regions.regencies.stream()
                .filter(code -> regions.regencies.stream()
                                .filter(other -> regions.bare(other).equals(regions.bare(code)))
                                .count()
                        == 2)
                .toList();
        List<String> wrong = new ArrayList<>();
        Dice dice = Dice.fixed();
        for (String code : twins) {
            String village = dice.oneOf(regions.below(dice.oneOf(regions.below(code))));
            for (String word : regions.name(code).startsWith("Kota ") ? CITY : REGENCY) {
                String written = word.formatted(regions.bare(code));
                check(written, code, wrong);
                check(regions.name(village) + ", " + written, code, wrong);
                check(regions.name(village) + " " + written, code, wrong);
                check(written + ", " + regions.name(village), code, wrong);
            }
        }

        assertThat(twins).hasSize(52);
        assertThat(wrong).isEmpty();
    }

    private void check(String text, String regency, List<String> wrong) {
        List<Found> found = resolve(text);
        if (found.isEmpty() || !(found.get(0).code() + ".").startsWith(regency + ".")) {
            wrong.add(text + " -> " + found.stream().limit(1).toList());
        }
    }

    private void measure(Dice dice, int number) {
        AddressWriter writer = new AddressWriter(dice, regions);
        Map<String, List<WrittenAddress>> missed = new TreeMap<>();
        List<Long> times = new ArrayList<>();
        int[] met = {0};
        IntStream.range(0, number).mapToObj(writer::next).forEach(written -> {
            long start = System.nanoTime();
            boolean good = written.isMet(resolve(written.text()));
            times.add(System.nanoTime() - start);
            met[0] += good ? 1 : 0;
            List<WrittenAddress> of = missed.computeIfAbsent(written.pattern(), pattern -> new ArrayList<>());
            if (!good) {
                of.add(written);
            }
        });
        times.sort(null);
        System.out.printf(
                "resolve: %d of %d find their village; request p50 %.1f ms, p99 %.1f ms%n",
                met[0], number, times.get(number / 2) / 1e6, times.get(number * 99 / 100) / 1e6);
        missed.forEach((pattern, of) -> System.out.println("resolve: " + of.size() + " missed of " + pattern + " "
                + of.stream()
                        .limit(3)
                        .map(one -> one.text() + " = " + one.village())
                        .toList()));

        assertThat(met[0]).isGreaterThanOrEqualTo((number * 98 + 99) / 100);
    }

    private List<Found> resolve(String text) {
        return anyone
                .data(
                        "query($text: String!) { resolveRegion(text: $text) { score region { code } } }",
                        Map.of("text", text))
                .getJsonArray("resolveRegion")
                .stream()
                .map(JsonObject.class::cast)
                .map(one -> new Found(one.getJsonObject("region").getString("code"), one.getDouble("score")))
                .toList();
    }
}
