package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Total;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a page in the list's order, and what is told of the list. */
record Page(
        List<byte[][]> rows,
        boolean hasNext,
        boolean hasPrevious,
        Ends ends,
        String list,
        Cursors cursors,
        @Nullable Total total) {

    /** A row with its place in the list. */
    record Edge(Page page, int at) {

        byte[][] row() {
            return page.rows().get(at);
        }

        String cursor() {
            return page.cursor(at);
        }
    }

    /** The columns of a row's place in the list: the sort's value and the key. */
    record Ends(int value, int key) {}

    /**
     * Of the rows as a statement gives them: one more than the page where more follow, and backward where it is read back.
     */
    static Page of(List<byte[][]> read, Finding finding, Ends ends, Cursors cursors, @Nullable Total total) {
        PageRequest asked = Objects.requireNonNull(finding.page());
        boolean more = read.size() > asked.size();
        List<byte[][]> rows = more ? read.subList(0, asked.size()) : read;
        boolean behind = asked.cursor() != null;
        if (asked.backward()) {
            Collections.reverse(rows);
        }
        return new Page(
                rows,
                asked.backward() ? behind : more,
                asked.backward() ? more : behind,
                ends,
                finding.list(),
                cursors,
                total);
    }

    List<Edge> edges() {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Edge(this, at))
                .toList();
    }

    String cursor(int row) {
        return cursors.encode(list, text(row, ends.value()), text(row, ends.key()));
    }

    private String text(int row, int column) {
        return new String(rows.get(row)[column], StandardCharsets.UTF_8);
    }
}
