package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.reads.Totals;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes a connection below a row, whose own rows stand in one of its columns.
 *
 * @param length what tells the list's length; null where nobody asks
 */
record LinkWriter(Site site, int rows, @Nullable Length length, Page.Ends ends, Cursors cursors, Writer<Page> value)
        implements Writer<byte[][]> {

    /**
     * What tells the length of a list below a row.
     *
     * @param count the column of its length
     * @param parent the column of what its rows have in common
     * @param query its statement
     */
    record Length(int count, int parent, Query query) {

        Total of(byte[][] row, Finding finding, Answer answer) {
            String told = text(row[count]);
            Total exact = Totals.exact(told);
            return exact == null ? answer.lengths().of(finding, told, query.all(finding, text(row[parent]))) : exact;
        }

        private static String text(byte[] cell) {
            return new String(cell, StandardCharsets.UTF_8);
        }
    }

    @Override
    public void write(byte[][] row, Answer answer) {
        Finding finding = answer.binding().finding(site);
        Total total = length == null ? null : length.of(row, finding, answer);
        value.write(Page.of(NestedRows.of(row[rows]), finding, ends, cursors, total), answer);
    }
}
