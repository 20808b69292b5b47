package id.kumkm.registry.reads;

import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** A statement under construction: text with {@code ?} marks, and the values for them in the same order. */
public final class Sql {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_WORDS = 8;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public Sql append(String fragment, Object... given) {
        int from = 0;
        for (Object value : given) {
            check(value);
            int mark = fragment.indexOf('?', from);
            values.add(value);
            text.append(fragment, from, mark + 1);
            from = mark + 1;
        }
        text.append(fragment, from, fragment.length());
        return this;
    }

    /**
     * One more condition: a column of {@code searchable} names has words that begin like all of these, in any order. Marks
     * part words, and count where there is nothing else.
     */
    public Sql names(String column, String written) {
        check(written);
        String letters = written.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
        words(column, letters.isEmpty() ? written : letters);
        for (String word : letters.isEmpty() ? new String[0] : split(letters)) {
            append(" AND word_start(" + column + ", searchable(?)) <> 0", word);
        }
        return this;
    }

    /** One more condition: a column of {@code searchable} text holds all of these words or parts of words, in any order. */
    public Sql words(String column, String written) {
        check(written);
        for (String word : split(written)) {
            append(" AND " + column + " LIKE searchable(?)", "%" + literal(word) + "%");
        }
        return this;
    }

    private static void check(String written) {
        if (written.length() > LONGEST_TEXT || Text.isUnsafe(written)) {
            throw Problem.badRequest(
                    "Teks pencarian terlalu panjang atau memuat karakter terlarang.",
                    "The text is too long or holds forbidden characters.");
        }
    }

    private static String[] split(String written) {
        return written.strip().split("\\s+", MOST_WORDS);
    }

    /** A statement that starts with {@code head}, goes on as this one does, and can be added to without changing this. */
    public Sql after(String head) {
        Sql whole = new Sql();
        whole.text.append(head).append(text);
        whole.values.addAll(values);
        return whole;
    }

    /** Goes on with another statement's text and values. */
    public Sql append(Sql more) {
        text.append(more.text);
        values.addAll(more.values);
        return this;
    }

    /** The same statement in other words, with the same values. */
    public Sql map(UnaryOperator<String> words) {
        Sql other = new Sql();
        other.text.append(words.apply(text.toString()));
        other.values.addAll(values);
        return other;
    }

    /** What LIKE takes as a pattern stands for itself. */
    public static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** PostgreSQL fails on what it cannot store; the caller gets to know that here. */
    private static void check(Object value) {
        boolean storable = true;
        if (value instanceof String text) {
            storable = !Text.isUnsafe(text);
        } else if (value instanceof String[] texts) {
            storable = Arrays.stream(texts).noneMatch(Text::isUnsafe);
        } else if (value instanceof OffsetDateTime moment) {
            storable = moment.getYear() >= 1 && moment.getYear() <= 9999;
        } else if (value instanceof LocalDate day) {
            storable = day.getYear() >= 1 && day.getYear() <= 9999;
        }
        if (!storable) {
            throw Problem.badRequest(
                    "Nilai memuat karakter terlarang atau tahun yang mustahil.",
                    "A value holds forbidden characters or an impossible year.");
        }
    }

    /** Its text and values, which say by themselves what rows it gives and to whom. */
    public String named() {
        return " " + text + Arrays.deepToString(values.toArray());
    }

    public String text() {
        return text.toString();
    }

    public List<Object> values() {
        return values;
    }
}
