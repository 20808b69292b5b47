package id.kumkm.registry.oracle;

import id.kumkm.registry.population.Asker;
import id.kumkm.registry.population.Fact;
import id.kumkm.registry.support.Literal.Constant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Says of each record whether a filter finds it, and which of two stands first: in plain Java, record by record. */
final class Judge {

    private Judge() {}

    @SuppressWarnings("unchecked")
    static boolean finds(Asker asker, Map<String, Object> filter, Fact fact) {
        return filter.entrySet().stream()
                .allMatch(condition -> holds(asker, condition.getKey(), condition.getValue(), fact));
    }

    @SuppressWarnings("unchecked")
    private static boolean holds(Asker asker, String condition, Object value, Fact fact) {
        return switch (condition) {
            case "and" -> ((List<Map<String, Object>>) value).stream().allMatch(one -> finds(asker, one, fact));
            case "or" -> ((List<Map<String, Object>>) value).stream().anyMatch(one -> finds(asker, one, fact));
            case "not" -> !finds(asker, (Map<String, Object>) value, fact);
            case "text" -> words(fact.name(), (String) value);
            case "region" -> isInside(fact.region(), (String) value);
            case "source" -> fact.origin().source().equals(value);
            case "updatedSince" -> !fact.stored().unseenBefore().isBefore(OffsetDateTime.parse((String) value));
            case "status" -> isOneOf(value, fact.stored().status());
            case "verification" -> isOneOf(value, fact.stored().verification());
            case "scale" -> isOneOf(value, Values.scale(fact));
            case "certificateStatus" -> isOneOf(value, Values.certificate(fact));
            case "hasNib" ->
                (!fact.isNaturalPerson() || asker.readsRestricted(fact))
                        && (fact.text("nib") != null) == (Boolean) value;
            case "hasNikKoperasi" -> (fact.text("nikKoperasi") != null) == (Boolean) value;
            case "exporting" -> value.equals(fact.said().get("exporting"));
            case "offtaker" -> fact.said().getOrDefault("offtaker", false).equals(value);
            case "commodity" -> words(String.join("|", commodities(fact)), (String) value);
            case "near" -> isNear((Map<String, Object>) value, fact.part("location"));
            case "kbli" -> does((Map<String, Object>) value, fact);
            default -> isOneOf(value, fact.text(condition));
        };
    }

    private static boolean isOneOf(Object constants, String value) {
        return value != null && ((List<?>) constants).contains(new Constant(value));
    }

    private static boolean words(String name, String written) {
        String letters = plain(written).replaceAll("[^a-z0-9]+", " ").strip();
        return letters.isEmpty()
                ? Arrays.stream(written.strip().split("\\s+"))
                        .allMatch(mark -> plain(name).contains(mark))
                : Arrays.stream(letters.split(" ")).allMatch(word -> begins(plain(name), word));
    }

    private static boolean begins(String name, String word) {
        return IntStream.range(0, name.length())
                .filter(at -> name.startsWith(word, at))
                .anyMatch(at -> at == 0 || String.valueOf(name.charAt(at - 1)).matches("[^a-z0-9]"));
    }

    /** As names are compared: without case and accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isInside(String code, String written) {
        String area = written.matches("\\d{4}") ? written.substring(0, 2) + "." + written.substring(2) : written;
        return code.equals(area) || code.startsWith(area + ".");
    }

    @SuppressWarnings("unchecked")
    private static List<String> commodities(Fact fact) {
        return ((List<String>) fact.said().getOrDefault("commodities", List.of()))
                .stream().map(Judge::plain).toList();
    }

    private static boolean isNear(Map<String, Object> circle, Map<String, Object> place) {
        return place.containsKey("latitude")
                && kilometres(
                                (Double) circle.get("latitude"),
                                (Double) circle.get("longitude"),
                                rounded(place.get("latitude")),
                                rounded(place.get("longitude")))
                        <= (Double) circle.get("km");
    }

    /** What the public sees of a coordinate. */
    static double rounded(Object degrees) {
        return BigDecimal.valueOf((Double) degrees)
                .setScale(2, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** By the law of haversines, on a sphere of 6,371.0088 km. */
    private static double kilometres(double north, double east, double otherNorth, double otherEast) {
        double vertical = Math.sin(Math.toRadians(otherNorth - north) / 2);
        double horizontal = Math.sin(Math.toRadians(otherEast - east) / 2);
        double share = vertical * vertical
                + Math.cos(Math.toRadians(north)) * Math.cos(Math.toRadians(otherNorth)) * horizontal * horizontal;
        return 2 * 6371.0088 * Math.asin(Math.sqrt(share));
    }

    /** What is said in the version asked for decides; of who said nothing in it, what is known of the other one. */
    private static boolean does(Map<String, Object> kbli, Fact fact) {
        String version = ((Constant) kbli.get("version")).name();
        String prefix = (String) kbli.get("codePrefix");
        List<String> own = codes(fact, version);
        return own.isEmpty()
                ? codes(fact, version.equals("KBLI_2020") ? "KBLI_2025" : "KBLI_2020").stream()
                        .anyMatch(code -> isInside(version, prefix, Counterparts.place(version, code)))
                : own.stream().anyMatch(code -> isInside(version, prefix, code));
    }

    private static List<String> codes(Fact fact, String version) {
        return fact.parts("activities").stream()
                .filter(activity -> activity.get("version").equals(version))
                .map(activity -> (String) activity.get("code"))
                .toList();
    }

    /** Whether a code, or what is known of it, is of a category or begins so. */
    private static boolean isInside(String version, String prefix, String code) {
        return code != null
                && switch (prefix) {
                    case "C" -> code.compareTo("10") >= 0 && code.compareTo("34") < 0;
                    case "I" -> code.startsWith("55") || code.startsWith("56");
                    default -> code.startsWith(prefix);
                };
    }

    /** The order of a list; records that are equal in it stand by their keys. */
    static Comparator<Fact> order(String sort) {
        Comparator<Fact> byValue = switch (sort.substring(0, 4)) {
            case "NAME" -> Comparator.comparing(fact -> plain(fact.name()));
            case "REGI" -> Comparator.comparing(fact -> fact.stored().registeredAt());
            default -> Comparator.comparing(fact -> fact.stored().changeNo());
        };
        Comparator<Fact> whole = byValue.thenComparing(fact -> fact.key().toString());
        return sort.endsWith("ASC") ? whole : whole.reversed();
    }
}
