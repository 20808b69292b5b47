package id.kumkm.registry.reads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a type of the schema is read from, said once: its rows, the tables that may be joined to them, and which field is
 * which column or relation. Resolvers read all of it, the planner what an operation asks for.
 */
public final class Model {

    private final String type;
    private final String alias;
    private final String from;
    private final String key;
    private final List<Join> joins;
    private final Map<String, ModelField> fields;
    private final Map<String, ModelField> ofAll;
    private final boolean isPast;
    private @Nullable Authority authority;
    private boolean kept;

    private Model(String type, String alias, String from, String key) {
        this.type = type;
        this.alias = alias;
        this.from = from;
        this.key = key;
        this.joins = new ArrayList<>();
        this.fields = new LinkedHashMap<>();
        this.ofAll = Map.of();
        this.isPast = false;
    }

    private Model(Model present, Authority then) {
        this.type = present.type;
        this.alias = present.alias;
        this.from = present.from;
        this.key = present.key;
        this.joins = present.joins;
        this.fields = new LinkedHashMap<>();
        this.ofAll = present.fields;
        this.isPast = true;
        this.authority = then;
    }

    /**
     * The model of a type.
     *
     * @param alias what its rows are called in columns and joins
     * @param from the table that has a row for each
     * @param key what no row is without, and no two have alike
     */
    public static Model of(String type, String alias, String from, String key) {
        return new Model(type, alias, from, key);
    }

    public Model join(List<Join> more) {
        joins.addAll(more);
        return this;
    }

    public Model columns(List<Column> columns) {
        columns.forEach(column -> field(column.field(), ModelField.Leaf.of(column)));
        return this;
    }

    public Model field(String name, ModelField field) {
        fields.put(name, field);
        return this;
    }

    public Model authority(Authority bounds) {
        authority = bounds;
        return this;
    }

    /** Its rows change with a release only, are not too many for memory, and everybody may read them. */
    public Model kept() {
        kept = true;
        return this;
    }

    public boolean isKept() {
        return kept;
    }

    /**
     * The same rows as they once were, with the same fields, those included that are yet to be added, but for those that
     * are added to it alone. Of what hangs on a row only what the schema calls timeless is given.
     */
    public Model past(Authority then) {
        return new Model(this, then);
    }

    /** True where its rows are read as they once were. */
    public boolean isPast() {
        return isPast;
    }

    public String type() {
        return type;
    }

    public String alias() {
        return alias;
    }

    public String from() {
        return from;
    }

    public String key() {
        return key;
    }

    public List<Join> joins() {
        return joins;
    }

    public @Nullable ModelField field(String name) {
        ModelField own = fields.get(name);
        return own == null ? ofAll.get(name) : own;
    }

    /** The columns of fields, as SQL that gives their text. */
    public List<String> leaves() {
        return fields.values().stream()
                .flatMap(field -> field instanceof ModelField.Leaf leaf ? Stream.of(leaf.sql()) : Stream.empty())
                .toList();
    }

    public @Nullable Authority authority() {
        return authority;
    }
}
