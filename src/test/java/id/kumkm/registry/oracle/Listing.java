package id.kumkm.registry.oracle;

import id.kumkm.registry.population.Asker;
import id.kumkm.registry.population.Fact;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Literal;
import id.kumkm.registry.support.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list that is asked for page by page, and all that it holds in its order. */
record Listing(
        Register register,
        Map<String, Object> filter,
        String sort,
        int size,
        boolean backward,
        boolean edges,
        boolean nodes,
        boolean total,
        List<Shown> fields,
        List<Fact> found) {

    private static final List<String> SORTS =
            List.of("NAME_ASC", "NAME_DESC", "REGISTERED_ASC", "REGISTERED_DESC", "UPDATED_ASC", "UPDATED_DESC");
    private static final List<Integer> SIZES = List.of(1, 2, 3, 5, 10, 20, 100);

    static Listing any(Dice dice, Asker asker, Filters filters, List<Fact> facts) {
        Register register = dice.oneOf(List.of(Register.values()));
        Map<String, Object> filter = filters.within(register);
        String sort = dice.oneOf(SORTS);
        List<Fact> found = facts.stream()
                .filter(fact -> fact.register() == register && Judge.finds(asker, filter, fact))
                .sorted(Judge.order(sort))
                .toList();
        boolean edges = dice.chance(50);
        return new Listing(
                register,
                filter,
                sort,
                dice.oneOf(SIZES),
                dice.chance(40),
                edges,
                !edges || dice.chance(20),
                dice.chance(40),
                Shown.some(dice, register),
                found);
    }

    /** True where the filter names a field that the asker may read of nobody. */
    boolean isForbidden(Asker asker) {
        return filter.toString().contains("hasNib") && !asker.readsSomeRestricted(register);
    }

    /** The places of the first page's records in the list, or of the last one's. */
    int first(Integer cursor) {
        int end = cursor == null ? found.size() : cursor;
        return backward ? Math.max(0, end - size) : cursor == null ? 0 : cursor + 1;
    }

    int end(Integer cursor) {
        int end = cursor == null ? found.size() : cursor;
        return backward ? end : Math.min(found.size(), first(cursor) + size);
    }

    /**
     * The page from a record on, or back from it.
     *
     * @param at place of the record that the cursor leads to; null with no cursor
     */
    Question page(Asker asker, String alias, Integer at, String cursor) {
        String arguments = "(filter: " + Literal.of(filter) + ", sort: " + sort + (backward ? ", last: " : ", first: ")
                + size + (cursor == null ? "" : (backward ? ", before: " : ", after: ") + Literal.of(cursor)) + ")";
        String record = "{ " + Shown.selection(fields) + " }";
        String selection = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"
                + (edges ? " edges { cursor node " + record + " }" : "") + (nodes ? " nodes " + record : "")
                + (total ? " total { value exact }" : "");
        List<List<Object>> hidden = new ArrayList<>();
        return new Question(
                alias,
                alias + ": " + register.list() + arguments + " { " + selection + " }",
                expected(asker, at, hidden),
                hidden);
    }

    private Map<String, Object> expected(Asker asker, Integer at, List<List<Object>> hidden) {
        List<Fact> page = found.subList(first(at), end(at));
        Map<String, Object> expected = new LinkedHashMap<>();
        String cursor = page.isEmpty() ? null : Question.PRESENT;
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("hasNextPage", end(at) < found.size());
        info.put("hasPreviousPage", first(at) > 0);
        info.put("startCursor", cursor);
        info.put("endCursor", cursor);
        expected.put("pageInfo", info);
        if (edges) {
            List<Map<String, Object>> shown = new ArrayList<>();
            for (Fact fact : page) {
                List<Object> place = List.of("edges", shown.size(), "node");
                Map<String, Object> node = Shown.record(asker, fact, fields, place, hidden);
                shown.add(Map.of("cursor", Question.PRESENT, "node", node));
            }
            expected.put("edges", shown);
        }
        if (nodes) {
            List<Map<String, Object>> shown = new ArrayList<>();
            for (Fact fact : page) {
                shown.add(Shown.record(asker, fact, fields, List.of("nodes", shown.size()), hidden));
            }
            expected.put("nodes", shown);
        }
        if (total) {
            expected.put("total", Map.of("value", found.size(), "exact", true));
        }
        return expected;
    }
}
