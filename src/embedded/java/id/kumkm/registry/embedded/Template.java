package id.kumkm.registry.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML files with {@code {{names}}}. Whatever is put in is escaped, unless it came out of here itself. */
final class Template {

    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)}}");

    private final String text;

    Template(String file) {
        text = read(file);
    }

    /** HTML that is complete. */
    record Html(String text) {}

    Html fill(Map<String, ?> values) {
        return new Html(NAME.matcher(text).replaceAll(found -> {
            Object value = Objects.requireNonNull(values.get(found.group(1)), found.group());
            return Matcher.quoteReplacement(value instanceof Html html ? html.text() : escape(value.toString()));
        }));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String read(String file) {
        try (InputStream found = Template.class.getResourceAsStream("/welcome/" + file)) {
            return new String(Objects.requireNonNull(found, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
