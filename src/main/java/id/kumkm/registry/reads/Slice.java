package id.kumkm.registry.reads;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: its rows in the list's order, each with its cursor.
 *
 * @param length counts the whole list, for the same caller
 */
public record Slice<T>(List<Entry<T>> entries, boolean hasNextPage, boolean hasPreviousPage, Supplier<Total> length) {

    /** A row and the cursor that leads to it. */
    public record Entry<T>(String cursor, T node) {}

    public PageInfo pageInfo() {
        @Nullable String start = entries.isEmpty() ? null : entries.get(0).cursor();
        @Nullable
        String end = entries.isEmpty() ? null : entries.get(entries.size() - 1).cursor();
        return new PageInfo(hasNextPage, hasPreviousPage, start, end);
    }

    /** The same page of a list that is counted in another way. */
    public Slice<T> counted(Supplier<Total> otherwise) {
        return new Slice<>(entries, hasNextPage, hasPreviousPage, otherwise);
    }

    public List<T> nodes() {
        return entries.stream().map(Entry::node).toList();
    }
}
