package id.kumkm.registry.total;

import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Literal.Constant;
import id.kumkm.registry.support.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A filter at random, and what it means.
 *
 * @param least what holds for sure by the conditions alone that are counted
 * @param most what may hold by these
 */
record Wish(
        Map<String, Object> filter,
        Predicate<Crowd.Fact> holds,
        Predicate<Crowd.Fact> least,
        Predicate<Crowd.Fact> most) {

    private static final List<String> REGIONS = List.of(
            "63",
            "6371",
            "63.71",
            "63.71.01",
            "63.71.01.1001",
            "63.71.01.1002",
            "63.71.02",
            "63.01.01.2001",
            "33.72",
            "82.71.02");
    private static final List<String> CATEGORIES = List.of(
            "KBLI_2020 C",
            "KBLI_2020 G",
            "KBLI_2020 J",
            "KBLI_2025 C",
            "KBLI_2025 A",
            "KBLI_2025 K",
            "KBLI_2025 V",
            "KBLI_2020 V");

    private Wish(Map<String, Object> filter, Predicate<Crowd.Fact> holds) {
        this(filter, holds, holds, holds);
    }

    /** Conditions that are counted, of which as many hold together as the dice say. */
    static Wish any(Dice dice, Register register, int depth) {
        return any(dice, register, depth, false);
    }

    /** The same, and now and then that a name has a word, which is not counted. */
    static Wish named(Dice dice, Register register, int depth) {
        return any(dice, register, depth, true);
    }

    private static Wish any(Dice dice, Register register, int depth, boolean named) {
        Map<String, Object> filter = new LinkedHashMap<>();
        List<Wish> all = new ArrayList<>();
        List<String> known = conditions(register);
        for (String condition : dice.some(known, 1 + dice.below(depth == 0 ? 2 : 3))) {
            all.add(new Wish(Map.of(), add(dice, register, filter, condition)));
        }
        if (named && dice.chance(50)) {
            filter.put("text", "lancar");
            all.add(new Wish(Map.of(), fact -> fact.name().contains("Lancar"), fact -> false, fact -> true));
        }
        if (depth > 0 && dice.chance(60)) {
            List<Wish> parts = parts(dice, register, depth, named);
            filter.put("or", parts.stream().map(Wish::filter).toList());
            all.add(new Wish(Map.of(), any(parts, Wish::holds), any(parts, Wish::least), any(parts, Wish::most)));
        }
        if (depth > 0 && dice.chance(30)) {
            List<Wish> parts = parts(dice, register, depth, named);
            filter.put("and", parts.stream().map(Wish::filter).toList());
            all.addAll(parts);
        }
        if (depth > 0 && dice.chance(60)) {
            Wish part = any(dice, register, depth - 1, named);
            filter.put("not", part.filter);
            Wish not = part.not();
            all.add(not);
            // So that long lists are found: what is wanted beside it narrows them.
            if (dice.chance(50)) {
                return not;
            }
        }
        return new Wish(filter, all(all, Wish::holds), all(all, Wish::least), all(all, Wish::most));
    }

    private Wish not() {
        return new Wish(Map.of("not", filter), holds.negate(), most.negate(), least.negate());
    }

    private static Predicate<Crowd.Fact> any(List<Wish> parts, Function<Wish, Predicate<Crowd.Fact>> said) {
        return fact -> parts.stream().anyMatch(part -> said.apply(part).test(fact));
    }

    private static Predicate<Crowd.Fact> all(List<Wish> parts, Function<Wish, Predicate<Crowd.Fact>> said) {
        return fact -> parts.stream().allMatch(part -> said.apply(part).test(fact));
    }

    private static List<Wish> parts(Dice dice, Register register, int depth, boolean named) {
        List<Wish> parts = new ArrayList<>();
        for (int at = 0; at <= dice.below(3); at++) {
            parts.add(any(dice, register, depth - 1, named));
        }
        return parts;
    }

    private static List<String> conditions(Register register) {
        List<String> known = new ArrayList<>(List.of("region", "status", "verification", "source"));
        if (register != Register.ASSOCIATION) {
            known.add("kbli");
        }
        if (register == Register.UMKM || register == Register.INDUSTRY) {
            known.add("legalForm");
        }
        if (register == Register.UMKM) {
            known.add("scale");
        }
        return known;
    }

    private static Predicate<Crowd.Fact> add(
            Dice dice, Register register, Map<String, Object> filter, String condition) {
        switch (condition) {
            case "region" -> {
                String written = dice.oneOf(REGIONS);
                filter.put("region", written);
                String code = written.equals("6371") ? "63.71" : written;
                return fact -> fact.isIn(code);
            }
            case "source" -> {
                String source = dice.oneOf(Crowd.SOURCES);
                filter.put("source", source);
                return fact -> fact.source().equals(source);
            }
            case "kbli" -> {
                String category = dice.oneOf(CATEGORIES);
                String[] said = category.split(" ");
                filter.put("kbli", Map.of("version", new Constant(said[0]), "codePrefix", said[1]));
                return fact -> fact.categories().contains(category);
            }
            default -> {
                List<String> values = dice.some(values(condition), 1 + dice.below(3));
                filter.put(condition, values.stream().map(Constant::new).toList());
                return fact -> values.contains(value(fact, condition));
            }
        }
    }

    private static List<String> values(String condition) {
        List<String> values = switch (condition) {
            case "status" -> Crowd.STATUSES;
            case "verification" -> Crowd.VERIFICATIONS;
            case "legalForm" -> Crowd.FORMS;
            default -> Crowd.SCALES;
        };
        return values.stream().distinct().filter(value -> !value.isEmpty()).toList();
    }

    private static String value(Crowd.Fact fact, String condition) {
        return switch (condition) {
            case "status" -> fact.status();
            case "verification" -> fact.verification();
            case "legalForm" -> fact.form();
            default -> fact.scale();
        };
    }
}
