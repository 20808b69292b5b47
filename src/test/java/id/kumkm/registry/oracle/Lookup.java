package id.kumkm.registry.oracle;

import id.kumkm.registry.population.Asker;
import id.kumkm.registry.population.Fact;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Literal;
import id.kumkm.registry.support.Register;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Single records by their ids: of one register, of any, or many at once. */
final class Lookup {

    private static final String UNKNOWN = "01h455vb4pex5vsknk084sn02q";

    private final Dice dice;
    private final List<Fact> facts;

    Lookup(Dice dice, List<Fact> facts) {
        this.dice = dice;
        this.facts = facts;
    }

    Question any(Asker asker, String alias) {
        return switch (dice.below(4)) {
            case 0 -> ofItsRegister(asker, alias);
            case 1 -> ofAny(asker, alias);
            case 2 -> many(asker, alias);
            default -> ofAnother(alias);
        };
    }

    private Question ofItsRegister(Asker asker, String alias) {
        Fact fact = dice.oneOf(facts);
        List<Shown> fields = Shown.some(dice, fact.register());
        String call = fact.register().member() + "(id: \"" + fact.id() + "\")";
        List<List<Object>> hidden = new ArrayList<>();
        Object expected = Shown.record(asker, fact, fields, List.of(), hidden);
        return new Question(alias, alias + ": " + call + " { " + Shown.selection(fields) + " }", expected, hidden);
    }

    private Question ofAny(Asker asker, String alias) {
        Fact fact = dice.oneOf(facts);
        Map<Register, List<Shown>> fields = fields();
        List<List<Object>> hidden = new ArrayList<>();
        Object expected = typed(asker, fact, fields, List.of(), hidden);
        return new Question(
                alias, alias + ": node(id: \"" + fact.id() + "\") { " + fragments(fields) + " }", expected, hidden);
    }

    private Question many(Asker asker, String alias) {
        Map<Register, List<Shown>> fields = fields();
        List<Object> expected = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<List<Object>> hidden = new ArrayList<>();
        for (Fact fact : dice.some(facts, 1 + dice.below(8))) {
            expected.add(typed(asker, fact, fields, List.of(expected.size()), hidden));
            ids.add(fact.id());
            if (dice.chance(20)) {
                expected.add(null);
                ids.add(dice.oneOf(List.of("umkm_" + UNKNOWN, "coop_" + UNKNOWN, "bukan id", "")));
            }
        }
        return new Question(
                alias, alias + ": nodes(ids: " + Literal.of(ids) + ") { " + fragments(fields) + " }", expected, hidden);
    }

    private static Map<String, Object> typed(
            Asker asker, Fact fact, Map<Register, List<Shown>> fields, List<Object> place, List<List<Object>> hidden) {
        Map<String, Object> record = Shown.record(asker, fact, fields.get(fact.register()), place, hidden);
        record.put("__typename", fact.register().type());
        return record;
    }

    /** The id of one register's record in another is nobody's. */
    private Question ofAnother(String alias) {
        Fact fact = dice.oneOf(facts);
        Register other = dice.oneOf(Arrays.stream(Register.values())
                .filter(one -> one != fact.register())
                .toList());
        String id =
                dice.oneOf(List.of(fact.id(), fact.id().replace(fact.register().prefix(), other.prefix())));
        return new Question(alias, alias + ": " + other.member() + "(id: \"" + id + "\") { id name }", null, List.of());
    }

    private Map<Register, List<Shown>> fields() {
        Map<Register, List<Shown>> fields = new EnumMap<>(Register.class);
        for (Register register : Register.values()) {
            // One name has one type in all fragments on an interface.
            fields.put(
                    register,
                    Shown.some(dice, register).stream()
                            .filter(field -> !field.name().equals("scale")
                                    && !field.name().equals("kind"))
                            .toList());
        }
        return fields;
    }

    private static String fragments(Map<Register, List<Shown>> fields) {
        StringBuilder fragments = new StringBuilder();
        fields.forEach((register, some) -> {
            if (!some.isEmpty()) {
                fragments.append(" ... on ").append(register.type()).append(" { ");
                fragments.append(Shown.selection(some)).append(" }");
            }
        });
        return fragments + " ... on Node { __typename }";
    }
}
