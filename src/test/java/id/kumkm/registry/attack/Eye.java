package id.kumkm.registry.attack;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody is told: asked over HTTP without a token. What is refused is not there. */
final class Eye {

    private static final int AT_ONCE = 10;

    private final Client anyone = Client.anonymous();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final String marked;
    private int asked;

    /** A count as it is told, of how many, and how far off it is (standard deviation). */
    record Told(int counted, int population, double deviation) {}

    Eye() {
        JsonObject type = anyone.data("{ __type(name: \"LinkageRate\") { fields { name } } }")
                .getJsonObject("__type");
        boolean protects = type.getJsonArray("fields").stream()
                .anyMatch(field -> ((JsonObject) field).getString("name").equals("protection"));
        marked = protects ? "protection { standardDeviation }" : "rounded";
    }

    int asked() {
        return asked;
    }

    /** How often what was refused, by the answer's code. */
    Map<String, Integer> refused() {
        return refused;
    }

    /** The fields that were answered, by their place in the list. */
    List<@Nullable JsonObject> ask(List<String> fields) {
        List<@Nullable JsonObject> answers = new ArrayList<>();
        for (int from = 0; from < fields.size(); from += AT_ONCE) {
            List<String> part = fields.subList(from, Math.min(fields.size(), from + AT_ONCE));
            StringBuilder document = new StringBuilder("{");
            for (int at = 0; at < part.size(); at++) {
                document.append(" a").append(at).append(": ").append(part.get(at));
            }
            asked += part.size();
            JsonObject answer = new JsonObject(anyone.send(document + " }").asString());
            JsonObject data = answer.getJsonObject("data");
            if (data == null && part.size() > 1) {
                for (String one : part) {
                    answers.addAll(ask(List.of(one)));
                }
                asked -= part.size();
                continue;
            }
            note(answer);
            for (int at = 0; at < part.size(); at++) {
                answers.add(data == null ? null : data.getJsonObject("a" + at));
            }
        }
        return answers;
    }

    private void note(JsonObject answer) {
        for (Object error : answer.getJsonArray("errors", new JsonArray())) {
            JsonObject extensions = ((JsonObject) error).getJsonObject("extensions", new JsonObject());
            refused.merge(extensions.getString("code", "?"), 1, Integer::sum);
        }
    }

    static String rate(String variant, String region, String more) {
        String where = region.isEmpty() ? "" : ", region: \"" + region + "\"";
        return "linkageRate(variant: " + variant + where + more + ")";
    }

    /** The cells of a table: the total under "", groups by their region and value; empty where it is not told. */
    List<Map<String, Told>> tables(List<String> rates) {
        List<Map<String, Told>> tables = new ArrayList<>();
        String selection =
                " { numerator denominator " + marked + " groups { regionCode value numerator denominator } }";
        for (JsonObject answer : ask(rates.stream().map(one -> one + selection).toList())) {
            Map<String, Told> cells = new LinkedHashMap<>();
            if (answer != null) {
                double deviation = deviation(answer);
                add(cells, "", answer, deviation);
                for (Object group : answer.getJsonArray("groups")) {
                    JsonObject one = (JsonObject) group;
                    add(cells, one.getString("regionCode") + "|" + one.getString("value"), one, deviation);
                }
            }
            tables.add(cells);
        }
        return tables;
    }

    private static double deviation(JsonObject answer) {
        JsonObject protection = answer.getJsonObject("protection");
        if (protection != null) {
            return protection.getDouble("standardDeviation");
        }
        return answer.getBoolean("rounded", false) ? 1.5 : 0;
    }

    private static void add(Map<String, Told> cells, String key, JsonObject counted, double deviation) {
        if (counted.getValue("numerator") != null) {
            cells.put(key, new Told(counted.getInteger("numerator"), counted.getInteger("denominator"), deviation));
        }
    }

    /** The counts at the ends of months, by month. */
    List<Map<LocalDate, Told>> series(String variant, List<String> regions, LocalDate from) {
        List<String> fields = regions.stream()
                .map(region -> "linkageSeries(variant: " + variant + ", region: \"" + region + "\", from: \"" + from
                        + "\", interval: MONTH) { " + marked + " points { asOf numerator denominator } }")
                .toList();
        List<Map<LocalDate, Told>> all = new ArrayList<>();
        for (JsonObject answer : ask(fields)) {
            Map<LocalDate, Told> points = new TreeMap<>();
            for (Object point : answer == null ? new JsonArray() : answer.getJsonArray("points")) {
                JsonObject one = (JsonObject) point;
                if (one.getValue("numerator") != null) {
                    points.put(
                            LocalDate.parse(one.getString("asOf")),
                            new Told(one.getInteger("numerator"), one.getInteger("denominator"), deviation(answer)));
                }
            }
            all.add(points);
        }
        return all;
    }

    /** The status of each partnership whose supplier is in one of these regions, and who that is, as lists tell it today. */
    Map<UUID, Shown> partnerships(List<String> regions) {
        Map<UUID, Shown> shown = new HashMap<>();
        for (String region : regions) {
            @Nullable String after = "";
            while (after != null) {
                JsonObject page = anyone.data(
                                "{ partnerships(filter: {region: \"" + region + "\"}, first: 100" + after
                                        + ") { nodes { id status startYear supplier { id } } pageInfo { hasNextPage endCursor } } }")
                        .getJsonObject("partnerships");
                asked++;
                for (Object node : page.getJsonArray("nodes")) {
                    JsonObject one = (JsonObject) node;
                    UUID key = PublicId.parse("partner", one.getString("id")).orElseThrow();
                    shown.put(key, Shown.of(one));
                }
                JsonObject info = page.getJsonObject("pageInfo");
                after = info.getBoolean("hasNextPage") ? ", after: \"" + info.getString("endCursor") + "\"" : null;
            }
        }
        return shown;
    }

    /** A partnership as it is listed. */
    record Shown(UUID supplier, String status, int startYear) {

        static Shown of(JsonObject node) {
            String supplier = node.getJsonObject("supplier").getString("id");
            return new Shown(key(supplier), node.getString("status"), node.getInteger("startYear"));
        }
    }

    private static UUID key(String id) {
        return BodyKind.of(id).flatMap(kind -> kind.key(id)).orElseThrow();
    }

    /** What the finder tells of the capacity of each cooperative without products of its own, by demand. */
    Map<UUID, Double> capacities(UUID demand) {
        JsonObject found = ask(List.of("supplyDemand(id: \"" + PublicId.of("demand", demand) + "\") { id }"))
                .get(0);
        Map<UUID, Double> capacities = new HashMap<>();
        JsonArray matches = found == null
                ? new JsonArray()
                : anyone.data("{ matchSuppliers(demandId: \"" + found.getString("id")
                                + "\", first: 100) { capacityPerMonth supplier { id kind } } }")
                        .getJsonArray("matchSuppliers");
        for (Object match : matches) {
            JsonObject supplier = ((JsonObject) match).getJsonObject("supplier");
            Double capacity = ((JsonObject) match).getDouble("capacityPerMonth");
            if (supplier.getString("id").startsWith("coop_") && capacity != null) {
                capacities.put(key(supplier.getString("id")), capacity);
            }
        }
        return capacities;
    }
}
