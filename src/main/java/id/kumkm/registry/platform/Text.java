package id.kumkm.registry.platform;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Free text as it may be kept: normalised (NFC), single blanks, no control or direction-changing characters. */
public final class Text {

    /** Control characters and the bidirectional controls of UAX 9, which can make a name read as another one. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    /** White space of Unicode, and the letters that show nothing. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u115F\\u1160\\u2800\\u3164\\uFFA0]+");

    private Text() {}

    /** True where there is no text, or nothing is left of it once it is cleaned: the one idea of blank of all rooms. */
    public static boolean isBlank(@Nullable String text) {
        return text == null || text.isEmpty() || BLANKS.matcher(text).matches();
    }

    /** True where there is no text, or it stands in a form because something had to: a dash, a zero, "null". */
    public static boolean isAbsent(@Nullable String text) {
        return isBlank(text) || WrittenNumber.saysNothing(text);
    }

    /** The cleaned text, or null when nothing is left. Adds INVALID_TEXT or TOO_LONG where it cannot be kept. */
    public static @Nullable String clean(@Nullable String text, int longest, String path, Rejections rejections) {
        if (text == null) {
            return null;
        }
        String folded = isPlain(text)
                ? text
                : BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
        if (isUnsafe(folded)) {
            rejections.add(
                    "INVALID_TEXT",
                    path,
                    "Teks memuat karakter kendali atau pengubah arah.",
                    "The text holds control or direction-changing characters.");
            return null;
        }
        if (folded.codePointCount(0, folded.length()) > longest) {
            rejections.add(
                    "TOO_LONG",
                    path,
                    "Teks lebih panjang dari " + longest + " karakter.",
                    "The text is longer than " + longest + " characters.");
            return null;
        }
        return folded.isEmpty() ? null : folded;
    }

    /** The cleaned texts of a list, each once. Adds TOO_MANY where there are more than {@code most}. */
    public static String[] cleanAll(
            @Nullable List<String> texts, int most, int longest, String path, Rejections rejections) {
        if (texts == null) {
            return new String[0];
        }
        if (texts.size() > most) {
            rejections.add("TOO_MANY", path, "Paling banyak " + most + ".", "At most " + most + ".");
            return new String[0];
        }
        return IntStream.range(0, texts.size())
                .mapToObj(at -> clean(texts.get(at), longest, path + "." + at, rejections))
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
    }

    /** True where the text cannot be stored or shown safely. */
    public static boolean isUnsafe(String text) {
        return !isPlain(text) && FORBIDDEN.matcher(text).find();
    }

    /** Printable ASCII with single blanks inside, as most texts are: a glance tells that there is nothing to do. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }
}
