package id.kumkm.registry.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The labels of one language, a line each: {@code Scale} names the enum, {@code Scale.MIKRO} its value. */
final class Labels {

    private static final String ERROR_CODE = "ErrorCode";

    private final Map<String, String> texts = new LinkedHashMap<>();

    Labels(LabelLanguage language) {
        String file = "/dictionary/labels_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("=", 2)).forEach(pair -> texts.put(pair[0], pair[1]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An error code means the same in every register, so its label is written once. */
    static String key(String enumName, String value) {
        return (enumName.endsWith(ERROR_CODE) ? ERROR_CODE : enumName) + "." + value;
    }

    /** The value itself where a label is missing, which a test does not let happen. */
    String of(String enumName, String value) {
        return texts.getOrDefault(key(enumName, value), value);
    }

    String of(String enumName) {
        return texts.getOrDefault(enumName, enumName);
    }

    /** In the order of the file, which is the order of a form. */
    List<String> keys() {
        return List.copyOf(texts.keySet());
    }
}
