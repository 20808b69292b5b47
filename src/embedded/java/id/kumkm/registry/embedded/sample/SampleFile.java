package id.kumkm.registry.embedded.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A comma-separated file with a line of heads; commas are free in the last column, which may stand in quotes. */
final class SampleFile {

    private SampleFile() {}

    static List<String[]> rows(String file, int columns) {
        var bytes = Objects.requireNonNull(SampleFile.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> split(line, columns)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String[] split(String line, int columns) {
        String[] row = line.split(",", columns);
        row[columns - 1] = row[columns - 1].replace("\"", "");
        return row;
    }
}
