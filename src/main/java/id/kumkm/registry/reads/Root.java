package id.kumkm.registry.reads;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A field of Query that read models answer.
 *
 * @param find the rows for these arguments; null where there can be none. A Problem is told by the resolver of the same
 *     field, which meets it too.
 * @param other what answers in its place where an argument is given
 */
public record Root(
        String field,
        Shape shape,
        Source source,
        BiFunction<Arguments, Viewer, @Nullable Finding> find,
        @Nullable Other other) {

    public Root(String field, Shape shape, Source source, BiFunction<Arguments, Viewer, @Nullable Finding> find) {
        this(field, shape, source, find, null);
    }

    /** Another way to answer a field, where this argument is given. */
    public record Other(String argument, Root root) {}

    /** What the field gives: one row or null, a connection, or a list with null for what is missing. */
    public enum Shape {
        ONE,
        PAGE,
        EACH
    }

    /** Rows of one model, or of several. */
    public sealed interface Source {
        record Of(Model model) implements Source {}

        /** Objects of any type, by their ids. */
        record ById(BiFunction<Arguments, Viewer, NamedObjects> find) implements Source {}

        /** The edges of a connection have fields beside the node, and the node is a relation of theirs. */
        record Edges(Model edge) implements Source {}

        /** No model: Java makes a record of the schema of a statement's rows. Everybody may read its fields. */
        record Made() implements Source {}
    }

    /** Objects by their ids, whatever type each has. */
    public static Root byId(String field, Shape shape, BiFunction<Arguments, Viewer, NamedObjects> find) {
        return new Root(field, shape, new Source.ById(find), (arguments, viewer) -> null);
    }

    public static Root one(String field, Model model, BiFunction<Arguments, Viewer, @Nullable Finding> find) {
        return new Root(field, Shape.ONE, new Source.Of(model), find);
    }

    /** A field that Java makes of the rows of {@link Finding#made}. */
    public static Root made(String field, BiFunction<Arguments, Viewer, @Nullable Finding> find) {
        return new Root(field, Shape.ONE, new Source.Made(), find);
    }

    /** The same field, answered in another way where this argument is given. */
    public Root where(String argument, Root answers) {
        return new Root(field, shape, source, find, new Other(argument, answers));
    }

    public static Root page(String field, Model model, BiFunction<Arguments, Viewer, @Nullable Finding> find) {
        return new Root(field, Shape.PAGE, new Source.Of(model), find);
    }
}
