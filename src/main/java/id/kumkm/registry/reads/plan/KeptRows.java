package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Unplanned;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All rows of a kept model, as a statement would give them: cells of text. The first cell is the key. */
final class KeptRows {

    private final Map<String, Integer> columns;
    private final byte[][][] rows;
    private final Function<String, byte @Nullable [][]> younger;
    private final Map<String, byte[][]> added = new ConcurrentHashMap<>();

    /**
     * Rows to be found by key.
     *
     * @param columns where the SQL of a column stands in a row
     * @param younger reads a row that was not there when all were read
     */
    KeptRows(Map<String, Integer> columns, List<byte[][]> rows, Function<String, byte @Nullable [][]> younger) {
        this.columns = columns;
        this.rows = rows.toArray(byte[][][]::new);
        this.younger = younger;
        Arrays.sort(this.rows, (one, other) -> Arrays.compareUnsigned(one[0], other[0]));
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
    byte @Nullable [][] get(byte[] key) {
        int low = 0;
        int high = rows.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(rows[middle][0], key);
            if (order == 0) {
                return rows[middle];
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return added.computeIfAbsent(new String(key, StandardCharsets.UTF_8), younger);
    }
}
