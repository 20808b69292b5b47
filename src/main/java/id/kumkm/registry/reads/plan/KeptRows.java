package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Deadline;
import id.kumkm.registry.reads.Unplanned;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All rows of a kept model, as a statement would give them: cells of text. The first cell is the key. They are read when the
 * first answer needs one, in its time: where that ends, the next answer reads them.
 */
final class KeptRows {

    private final Map<String, Integer> columns;
    private final Source source;
    private final Map<String, byte[][]> added = new ConcurrentHashMap<>();
    private volatile byte @Nullable [][][] rows;

    /** Where they are read from. */
    interface Source {

        List<byte[][]> all(Deadline deadline);

        /** A row that was not there when all were read. */
        byte @Nullable [][] one(String key, Deadline deadline);
    }

    /**
     * Rows to be found by key.
     *
     * @param columns where the SQL of a column stands in a row
     */
    KeptRows(Map<String, Integer> columns, Source source) {
        this.columns = columns;
        this.source = source;
    }

    /** The place of a column in the rows. */
    int column(String sql) {
        Integer at = columns.get(sql);
        if (at == null) {
            throw new Unplanned("Not kept: " + sql);
        }
        return at;
    }

    /** The row with this key; null where there is none. */
    byte @Nullable [][] get(byte[] key, Deadline deadline) {
        byte[][][] sorted = rows;
        if (sorted == null) {
            sorted = read(deadline);
        }
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(sorted[middle][0], key);
            if (order == 0) {
                return sorted[middle];
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return added.computeIfAbsent(new String(key, StandardCharsets.UTF_8), one -> source.one(one, deadline));
    }

    private synchronized byte[][][] read(Deadline deadline) {
        byte[][][] sorted = rows;
        if (sorted == null) {
            sorted = source.all(deadline).toArray(byte[][][]::new);
            Arrays.sort(sorted, (one, other) -> Arrays.compareUnsigned(one[0], other[0]));
            rows = sorted;
        }
        return sorted;
    }
}
