package id.kumkm.registry.reads.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads rows that stand in one column: a JSON array of arrays of texts. */
final class NestedRows {

    private static final JsonFactory JSON = new JsonFactory();

    private NestedRows() {}

    static List<byte[][]> of(byte[] cell) {
        List<byte[][]> rows = new ArrayList<>();
        if (cell == null) {
            return rows;
        }
        try (JsonParser parser = JSON.createParser(cell)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<byte[]> row = new ArrayList<>();
                for (JsonToken one = parser.nextToken(); one != JsonToken.END_ARRAY; one = parser.nextToken()) {
                    row.add(
                            one == JsonToken.VALUE_NULL
                                    ? null
                                    : parser.getText().getBytes(StandardCharsets.UTF_8));
                }
                rows.add(row.toArray(byte[][]::new));
            }
            return rows;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
