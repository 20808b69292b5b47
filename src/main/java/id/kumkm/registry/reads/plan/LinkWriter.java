package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.reads.Totals;
import id.kumkm.registry.reads.Unplanned;
import java.nio.charset.StandardCharsets;

/**
 * Writes a connection below a row, whose own rows stand in one of its columns.
 *
 * @param count the column of the list's length; -1 where nobody asks
 */
record LinkWriter(Site site, int rows, int count, Page.Ends ends, Cursors cursors, Writer<Page> value)
        implements Writer<byte[][]> {

    @Override
    public void write(byte[][] row, Answer answer) {
        Page page = Page.of(
                NestedRows.of(row[rows]),
                answer.binding().finding(site),
                ends,
                cursors,
                count < 0 ? null : total(row[count]));
        value.write(page, answer);
    }

    /** What cannot be counted in passing is left to the resolver, which estimates. */
    private static Total total(byte[] cell) {
        int counted = Integer.parseInt(new String(cell, StandardCharsets.US_ASCII));
        if (counted > Totals.COUNTED) {
            throw new Unplanned("total");
        }
        return Total.counted(counted);
    }
}
