package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Total;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the value of a root field from its statement's rows. */
interface RootWriter {

    /**
     * Writes it.
     *
     * @param binding what was asked for; null where there can be no rows
     * @param total the length of the list, where it was asked for
     */
    void write(List<byte[][]> rows, @Nullable Binding binding, @Nullable Total total, Answer answer);

    static RootWriter constant(String text) {
        return (rows, binding, total, answer) -> answer.json().string(text);
    }

    /** The first row, or null. */
    static RootWriter one(Writer<byte[][]> value) {
        return (rows, binding, total, answer) -> {
            if (rows.isEmpty()) {
                answer.json().none();
            } else {
                value.write(rows.get(0), answer);
            }
        };
    }

    /** What Java makes of all rows; null where there can be none. */
    static RootWriter made(Writer<Object> value) {
        return (rows, binding, total, answer) -> {
            if (binding == null) {
                answer.json().none();
            } else {
                value.write(Objects.requireNonNull(binding.finding().made()).apply(rows), answer);
            }
        };
    }

    /** A row for each key that was asked for, in their order, null for what is missing. */
    static RootWriter each(Writer<byte[][]> value, int key) {
        return (rows, binding, total, answer) -> {
            Map<String, byte[][]> found = new HashMap<>();
            rows.forEach(row -> found.put(new String(row[key], StandardCharsets.US_ASCII), row));
            List<byte[][]> inOrder = new ArrayList<>();
            Objects.requireNonNull(binding).finding().keys().forEach(asked -> inOrder.add(found.get(asked)));
            Writers.list(
                    inOrder,
                    (row, within) -> {
                        if (row == null) {
                            within.json().none();
                        } else {
                            value.write(row, within);
                        }
                    },
                    answer);
        };
    }

    static RootWriter page(Writer<Page> value, Page.Ends ends, Cursors cursors) {
        return (rows, binding, total, answer) ->
                value.write(Page.of(rows, Objects.requireNonNull(binding).finding(), ends, cursors, total), answer);
    }
}
