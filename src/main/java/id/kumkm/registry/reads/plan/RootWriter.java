package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Total;
import java.util.List;
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

    static RootWriter page(Writer<Page> value, Page.Ends ends, Cursors cursors) {
        return (rows, binding, total, answer) ->
                value.write(Page.of(rows, Objects.requireNonNull(binding).finding(), ends, cursors, total), answer);
    }
}
