package id.kumkm.registry.reads;

import id.kumkm.registry.platform.PublicId;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a field of a read model is read from. */
public sealed interface ModelField {

    /** A column, and how its text becomes JSON. */
    record Leaf(String sql, Format format) implements ModelField {

        public static Leaf of(Column column) {
            return new Leaf(column.text(), Format.of(column));
        }

        /** A key, as the typed id that clients know. */
        public static Leaf ofId(String prefix, String key) {
            return new Leaf(
                    "CAST(" + key + " AS text)",
                    (text, json) -> json.raw('"')
                            .raw(PublicId.of(prefix, UUID.fromString(new String(text, StandardCharsets.US_ASCII)))
                                    .getBytes(StandardCharsets.US_ASCII))
                            .raw('"'));
        }
    }

    /**
     * What Java makes of a row: a record of the schema, or a list of such.
     *
     * @param sql a column
     * @param restricted a column that is null but for viewers who may read class P1 of the row
     * @param made of the texts of both; the first is never null
     */
    record Made(String sql, String restricted, BiFunction<byte[], byte @Nullable [], @Nullable Object> made)
            implements ModelField {}

    /** An object whose fields are columns of the same row. */
    record Part(Map<String, ModelField> fields) implements ModelField {

        public static Part of(List<Column> columns) {
            Map<String, ModelField> fields = new LinkedHashMap<>();
            columns.forEach(column -> fields.put(column.field(), Leaf.of(column)));
            return new Part(fields);
        }
    }

    /**
     * The one row of another model that belongs to this row.
     *
     * @param key of this model, that is the other's key: what a kept model is asked by instead of the join
     */
    record One(Model model, Join join, @Nullable String key) implements ModelField {

        public One(Model model, Join join) {
            this(model, join, null);
        }
    }

    /**
     * A few rows of another model, each joined by itself, in this order; those that are missing are left out.
     *
     * @param key of this model, from which the others' keys follow
     */
    record Several(Supplier<Model> model, List<Join> joins, String key, Function<String, List<String>> keys)
            implements ModelField {}

    /** All rows of another model that belong to this row. */
    record Many(Model model, String on, String order) implements ModelField {}

    /**
     * A connection: a page of another model's rows that belong to this row.
     *
     * @param column of the other model, that holds what belongs together
     * @param parent of this model, that holds the same
     */
    record Link(
            Supplier<Model> model, String column, String parent, BiFunction<Arguments, Viewer, @Nullable Finding> find)
            implements ModelField {}

    /** One row of one of several models, told apart by a column: an interface of the schema. */
    record Variant(Variants variants, Join join) implements ModelField {}
}
