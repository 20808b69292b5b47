package id.kumkm.registry.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a written address: in which part each stands, and how much it says of a region. */
final class AddressWords {

    /** What follows is the name of a thing that is often called after a region elsewhere. */
    private static final Set<String> THINGS = Set.of(
            "jl",
            "jln",
            "jalan",
            "gg",
            "gang",
            "lorong",
            "lrg",
            "perum",
            "perumahan",
            "perumnas",
            "komplek",
            "kompleks",
            "pasar",
            "ps",
            "toko",
            "ruko",
            "kios",
            "gedung",
            "mall",
            "mal",
            "plaza",
            "terminal",
            "stasiun",
            "blok",
            "depan",
            "dekat",
            "samping",
            "sebelah",
            "belakang");

    /** What follows is the name of a hamlet, often the same as its village's. */
    private static final Set<String> HAMLETS =
            Set.of("kampung", "dusun", "dsn", "dukuh", "dk", "dkh", "lingkungan", "lingk", "link");

    private static final Set<String> NUMBERED = Set.of("rt", "rw", "no", "nomor", "km");
    private static final Set<String> TITLES =
            Set.of("dr", "kh", "k", "h", "prof", "jend", "jenderal", "letjen", "raya");

    private static final double THING = 0.3;
    private static final double HAMLET = 0.8;
    private static final double ASIDE = 0.5;
    private static final int LONGEST_HAMLET = 2;

    private static final Pattern PIECE = Pattern.compile("[a-z]+|[0-9]+|[,;|()\\n]");

    private final List<String> words = new ArrayList<>();
    private final List<Integer> parts = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    AddressWords(String text) {
        int part = 0;
        boolean aside = false;
        Matcher pieces = PIECE.matcher(PlainName.fold(text));
        while (pieces.find()) {
            List<String> word = PlainName.words(pieces.group());
            if (word.isEmpty()) {
                part++;
                aside = pieces.group().equals("(") || aside && !pieces.group().equals(")");
            } else {
                words.add(word.get(0));
                parts.add(part);
                weights.add(aside ? ASIDE : 1);
            }
        }
        for (int at = 0; at < words.size(); at++) {
            if (isThing(at)) {
                lower(at, endOfName(at, words.size()), THING);
            } else if (HAMLETS.contains(words.get(at))) {
                lower(at, endOfName(at, LONGEST_HAMLET), HAMLET);
            }
        }
    }

    private boolean isThing(int at) {
        return THINGS.contains(words.get(at));
    }

    private void lower(int thing, int end, double weight) {
        for (int at = thing + 1; at < end; at++) {
            weights.set(at, Math.min(weights.get(at), weight));
        }
    }

    /** Where the name after this word ends; in a text without commas or numbers it is taken for one word. */
    private int endOfName(int thing, int most) {
        int at = thing + 1;
        while (at < size() && at <= thing + most && isTogether(thing, at) && (at == thing + 1 || !isStop(at))) {
            at++;
        }
        if (at < size() || parts.get(size() - 1) > 0) {
            return at;
        }
        int one = thing + 1;
        while (one < size() - 1 && TITLES.contains(words.get(one))) {
            one++;
        }
        return Math.min(one + 1, at);
    }

    private boolean isStop(int at) {
        String word = words.get(at);
        return Character.isDigit(word.charAt(0)) || NUMBERED.contains(word) || RegionLabel.of(word) != null;
    }

    int size() {
        return words.size();
    }

    /** The words from one to before another, as one name. */
    String name(int from, int to) {
        return String.join("", words.subList(from, to));
    }

    /** True where no comma or bracket stands between them. */
    boolean isTogether(int first, int last) {
        return parts.get(first).equals(parts.get(last));
    }

    double weight(int at) {
        return weights.get(at);
    }

    /** The label that stands before this word. */
    @Nullable
    RegionLabel label(int at) {
        int before = at - 1;
        while (before > 0 && RegionLabel.ADMINISTRATIVE.contains(words.get(before))) {
            before--;
        }
        return before < 0 || !isTogether(before, at) ? null : RegionLabel.of(words.get(before));
    }

    /** The label of a name: the word before it, or, as in "Bogor Kota", the last one of its part. */
    @Nullable
    RegionLabel label(int from, int to) {
        RegionLabel before = label(from);
        boolean last = to < size() && isTogether(from, to) && (to == size() - 1 || !isTogether(to, to + 1));
        return before == null && last && words.get(to).equals("kota") ? RegionLabel.KOTA : before;
    }

    /** True where the word before says that the name begins here: "Kec. Baru", "Kampung Baru". */
    boolean isSaid(int at) {
        return at > 0 && isTogether(at - 1, at) && (HAMLETS.contains(words.get(at - 1)) || label(at) != null);
    }

    /** True where a name that begins here may be misspelt: "Jl. Raya" is not "Jeraya". */
    boolean mayBeMisspelt(int from) {
        return !isThing(from) || words.get(from).equals("pasar");
    }

    /** True where the words may be a name: one that says what follows is none, unless it stands alone or is said to be. */
    boolean mayBeName(int from, int to) {
        String first = words.get(from);
        if (NUMBERED.contains(first) || to > from + 1) {
            return !NUMBERED.contains(first);
        }
        boolean says = RegionLabel.of(first) != null || THINGS.contains(first) || HAMLETS.contains(first);
        boolean alone = (from == 0 || !isTogether(from - 1, from)) && (to == size() || !isTogether(from, to));
        return !says || alone || isSaid(from);
    }

    /** True where the text is this name and nothing else but its label. */
    boolean isAll(int from, int to) {
        return Stream.concat(words.subList(0, from).stream(), words.subList(to, size()).stream())
                .allMatch(word -> RegionLabel.of(word) != null || RegionLabel.ADMINISTRATIVE.contains(word));
    }
}
