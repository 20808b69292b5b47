package id.kumkm.registry.body;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Format;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.NodeType;
import id.kumkm.registry.reads.Sql;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The read model of bodies that another record names. */
public final class BodySummaryReads {

    private static final String ALIAS = "o";

    private static final String TYPE = "BodySummary";

    private static final String PREFIX = "body";

    private static final Model MODEL = shown(Model.of(TYPE, ALIAS, "body", "o.id"));

    private BodySummaryReads() {}

    /**
     * The body whose key a column of another record holds.
     *
     * @param name what the body is to that record, in small letters; no two of one record alike
     */
    public static ModelField of(String name, String key) {
        return of(join(name, key));
    }

    /** The body that such a row is joined to, or may be. */
    public static ModelField of(Join join) {
        return new ModelField.One(MODEL, join);
    }

    /** Bodies by the ids of their summaries. */
    public static NodeType node(Listing listing) {
        return NodeType.open(PREFIX, MODEL, keys -> {
            Sql from = new Sql().append("FROM body o WHERE o.id = ANY(?)", (Object) keys.toArray(UUID[]::new));
            return listing.rows(read(ALIAS).toList(), from).stream()
                    .map(row -> view(row, ALIAS))
                    .toList();
        });
    }

    /**
     * Bodies that rows of another table name, one each.
     *
     * @param alias what these rows are called in columns, orders and conditions
     */
    public static Model through(String alias, String table, String body) {
        return shown(Model.of(TYPE, alias, table, alias + ".id")
                .join(List.of(Join.always(ALIAS, "body", "o.id = " + body))));
    }

    private static Model shown(Model model) {
        return model.field("id", ModelField.Leaf.ofId(PREFIX, ALIAS + ".id"))
                .field("recordId", new ModelField.Leaf("o.kind || ' ' || o.id", publicId()))
                .columns(columns(ALIAS));
    }

    /** The body whose key a column of another record holds, where it holds one. */
    public static ModelField ifAny(String name, String key) {
        return new ModelField.One(MODEL, joinIfAny(name, key));
    }

    /** The same for resolvers. */
    public static Join joinIfAny(String name, String key) {
        return Join.optional(name, "body", name + ".id = " + key);
    }

    /** The same for resolvers: what is joined, as {@code name}, where {@link #columns} are read. */
    public static Join join(String name, String key) {
        return Join.always(name, "body", name + ".id = " + key);
    }

    /** What resolvers read of a body that is joined under this name. */
    public static Stream<Column> read(String name) {
        return Stream.concat(
                Stream.of(new Column(name + "_key", name + ".id", UUID.class, "")),
                columns(name).stream()
                        .map(column -> new Column(name + "_" + column.name(), column.sql(), column.type(), "")));
    }

    /** The body that was read under this name. */
    public static BodySummaryView view(Tuple row, String name) {
        BodyKind kind = BodyKind.valueOf(row.get(name + "_kind", String.class));
        UUID key = row.get(name + "_key", UUID.class);
        return new BodySummaryView(
                PublicId.of(PREFIX, key),
                kind.publicId(key),
                kind,
                row.get(name + "_version", Integer.class),
                row.get(name + "_name", String.class),
                row.get(name + "_region_code", String.class),
                BodyStatus.valueOf(row.get(name + "_status", String.class)));
    }

    /** The body that was read under this name, where there is one. */
    public static @Nullable BodySummaryView optional(Tuple row, String name) {
        return row.get(name + "_key", UUID.class) == null ? null : view(row, name);
    }

    private static List<Column> columns(String alias) {
        return List.of(
                Column.of("kind", alias + ".kind", String.class),
                Column.of("version", alias + ".version", Integer.class),
                Column.of("name", alias + ".name", String.class),
                Column.of("region_code", alias + ".region_code", String.class),
                Column.of("status", alias + ".status", String.class));
    }

    /** The kind, a blank and the key, as the id of the record that clients know. */
    private static Format publicId() {
        return (text, json) -> {
            String[] parts = new String(text, StandardCharsets.US_ASCII).split(" ");
            String id = BodyKind.valueOf(parts[0]).publicId(UUID.fromString(parts[1]));
            json.raw('"').raw(id.getBytes(StandardCharsets.US_ASCII)).raw('"');
        };
    }
}
