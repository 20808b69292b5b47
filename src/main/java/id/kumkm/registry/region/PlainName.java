package id.kumkm.registry.region;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a name in the one form in which names are compared. */
final class PlainName {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['`’‘\"*]");
    private static final Pattern WORD = Pattern.compile("[a-z]+|[0-9]+");

    /** How lists and people shorten words in the middle of names, and write numbers. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("tj", "tanjung"),
            Map.entry("kp", "kampung"),
            Map.entry("gn", "gunung"),
            Map.entry("kep", "kepulauan"),
            Map.entry("sei", "sungai"),
            Map.entry("mns", "meunasah"),
            Map.entry("perk", "perkebunan"),
            Map.entry("psr", "pasar"),
            Map.entry("i", "1"),
            Map.entry("ii", "2"),
            Map.entry("iii", "3"),
            Map.entry("iv", "4"),
            Map.entry("v", "5"),
            Map.entry("vi", "6"),
            Map.entry("vii", "7"),
            Map.entry("viii", "8"),
            Map.entry("ix", "9"),
            Map.entry("x", "10"));

    private PlainName() {}

    static String fold(String written) {
        String apart = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return APOSTROPHES.matcher(ACCENTS.matcher(apart).replaceAll("")).replaceAll("");
    }

    /** The words of a folded text. */
    static List<String> words(String folded) {
        return WORD.matcher(folded)
                .results()
                .map(found -> SHORT.getOrDefault(found.group(), found.group()))
                .toList();
    }

    /** A name without blanks: "Suka Maju" and "Sukamaju" are written for each other. */
    static String of(String name) {
        return String.join("", words(fold(name)));
    }
}
