package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Deadline;
import id.kumkm.registry.reads.Unplanned;
import java.nio.charset.StandardCharsets;
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
    private volatile @Nullable Map<String, byte[][]> rows;

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
    byte @Nullable [][] get(String key, Deadline deadline) {
        Map<String, byte[][]> known = rows;
        Map<String, byte[][]> all = known == null ? read(deadline) : known;
        byte[][] row = all.get(key);
        return row == null ? all.computeIfAbsent(key, added -> source.one(added, deadline)) : row;
    }

    private synchronized Map<String, byte[][]> read(Deadline deadline) {
        Map<String, byte[][]> all = rows;
        if (all == null) {
            all = new ConcurrentHashMap<>();
            for (byte[][] row : source.all(deadline)) {
                all.put(new String(row[0], StandardCharsets.UTF_8), row);
            }
            rows = all;
        }
        return all;
    }
}
