package id.kumkm.registry.reads;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a field gives, for the arguments of one request.
 *
 * @param from what takes the place of the model's table; null for that table
 * @param where conditions over the model's rows and joins
 * @param list names the list, its filter and its sort: a cursor is good for exactly these
 * @param counted names the list for its length
 * @param jointly what joint counts say of the list's length; null where there are none
 * @param counting what the list is counted by where its rows are read by what looks no farther than the page
 * @param whole what becomes of the whole statement before it runs
 * @param made what Java makes of all rows of a whole statement; null where a model says what is read
 */
public record Finding(
        @Nullable Sql from,
        Sql where,
        @Nullable Order order,
        @Nullable PageRequest page,
        String list,
        String counted,
        @Nullable JointCount jointly,
        @Nullable Counting counting,
        UnaryOperator<Sql> whole,
        @Nullable Function<List<byte[][]>, Object> made) {

    /**
     * What takes the place of a page's rows where the whole list is asked for.
     *
     * @param rows all of them, or as many as are counted
     * @param estimated the same for who estimates, of what PostgreSQL looks into
     */
    public record Counting(Sql rows, Sql estimated) {}

    /** The row, or rows, that conditions find. */
    public static Finding of(Sql where) {
        return new Finding(null, where, null, null, "", "", null, null, UnaryOperator.identity(), null);
    }

    /** The row, or rows, of something that takes the place of the model's table. */
    public static Finding of(Sql from, Sql where) {
        return new Finding(from, where, null, null, "", "", null, null, UnaryOperator.identity(), null);
    }

    /** A page of a list. */
    public static Finding page(Sql where, Order order, PageRequest page, String list, String counted) {
        return new Finding(null, where, order, page, list, counted, null, null, UnaryOperator.identity(), null);
    }

    /** A page of what a function gives. */
    public static Finding of(Sql from, Sql where, Order order, PageRequest page, String list) {
        return new Finding(from, where, order, page, list, list, null, null, UnaryOperator.identity(), null);
    }

    /** The same rows of what takes the place of the model's table. */
    public Finding in(Sql rows) {
        return new Finding(rows, where, order, page, list, counted, jointly, counting, whole, made);
    }

    /** The same rows, of whose number joint counts say this. */
    public Finding jointly(JointCount records) {
        return new Finding(from, where, order, page, list, counted, records, counting, whole, made);
    }

    /** The same rows of a list that is counted by this. */
    public Finding counting(Counting whole) {
        return new Finding(from, where, order, page, list, counted, jointly, whole, this.whole, made);
    }

    /** What Java makes of all rows of a statement, whose columns are texts. */
    public static Finding made(Sql statement, Function<List<byte[][]>, Object> made) {
        return new Finding(null, statement, null, null, "", "", null, null, UnaryOperator.identity(), made);
    }

    /** The same rows, by what this makes of the statement. */
    public Finding by(UnaryOperator<Sql> changed) {
        return new Finding(from, where, order, page, list, counted, jointly, counting, changed, made);
    }
}
