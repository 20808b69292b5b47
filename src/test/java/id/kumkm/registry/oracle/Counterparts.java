package id.kumkm.registry.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of an activity in the other version of KBLI, read once more from the file. */
public final class Counterparts {

    private static final Map<String, String> PLACES = read();

    private Counterparts() {}

    /** What a code of the other version is in this one: the whole code where it is sure, else its division, or nothing. */
    public static @Nullable String place(String version, String otherCode) {
        return PLACES.get(version + otherCode);
    }

    private static Map<String, String> read() {
        Map<String, String> places = new HashMap<>();
        String file = "/classification/kbli_correspondence.csv";
        try (InputStream rows = Objects.requireNonNull(Counterparts.class.getResourceAsStream(file))) {
            for (String line : new String(rows.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] row = line.split(",");
                int known = row[2].equals("ONE_TO_ONE") ? 5 : 2;
                places.put("KBLI_2025" + row[0], row[1].substring(0, known));
                places.put("KBLI_2020" + row[1], row[0].substring(0, known));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return places;
    }
}
