package id.kumkm.registry.total;

import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Literal.Constant;
import id.kumkm.registry.support.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A filter at random, of conditions that are counted, and what it means. */
record Wish(Map<String, Object> filter, Predicate<Crowd.Fact> holds) {

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
            "82.71.02",
            "99",
            "63.7");
    private static final List<String> CATEGORIES = List.of(
            "KBLI_2020 C",
            "KBLI_2020 G",
            "KBLI_2020 J",
            "KBLI_2025 C",
            "KBLI_2025 A",
            "KBLI_2025 K",
            "KBLI_2025 V",
            "KBLI_2020 V");

    /** Conditions of which as many hold together as the dice say. */
    static Wish any(Dice dice, Register register, int depth) {
        Map<String, Object> filter = new LinkedHashMap<>();
        List<Predicate<Crowd.Fact>> all = new ArrayList<>();
        List<String> known = conditions(register);
        for (String condition : dice.some(known, 1 + dice.below(depth == 0 ? 2 : 3))) {
            all.add(add(dice, register, filter, condition));
        }
        if (depth > 0 && dice.chance(60)) {
            List<Wish> parts = parts(dice, register, depth);
            filter.put("or", parts.stream().map(Wish::filter).toList());
            all.add(fact -> parts.stream().anyMatch(part -> part.holds.test(fact)));
        }
        if (depth > 0 && dice.chance(30)) {
            List<Wish> parts = parts(dice, register, depth);
            filter.put("and", parts.stream().map(Wish::filter).toList());
            all.add(fact -> parts.stream().allMatch(part -> part.holds.test(fact)));
        }
        if (depth > 0 && dice.chance(60)) {
            Wish part = any(dice, register, depth - 1);
            filter.put("not", part.filter);
            all.add(part.holds.negate());
            // So that long lists are found: what is wanted beside it narrows them.
            if (dice.chance(50)) {
                return new Wish(Map.of("not", part.filter), part.holds.negate());
            }
        }
        return new Wish(filter, fact -> all.stream().allMatch(one -> one.test(fact)));
    }

    private static List<Wish> parts(Dice dice, Register register, int depth) {
        List<Wish> parts = new ArrayList<>();
        for (int at = 0; at <= dice.below(3); at++) {
            parts.add(any(dice, register, depth - 1));
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
                List<String> values = dice.some(values(condition), dice.below(4));
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
