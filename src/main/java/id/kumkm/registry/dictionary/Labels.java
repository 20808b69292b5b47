package id.kumkm.registry.dictionary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The labels of one language, from its file: {@code Scale} names the enum, {@code Scale.MIKRO} its value. */
final class Labels {

    private static final String ERROR_CODE = "ErrorCode";

    private final Properties texts = new Properties();

    Labels(LabelLanguage language) {
        String file = "/dictionary/labels_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (var open = new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(open);
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
        return texts.getProperty(key(enumName, value), value);
    }

    String of(String enumName) {
        return texts.getProperty(enumName, enumName);
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
