package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.NamedObjects;
import id.kumkm.registry.reads.Node;
import id.kumkm.registry.reads.NodeType;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.reads.Viewer;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The read model of a register: its own columns and joins beside those that every register has. */
public abstract class RegisterReads<V extends RecordView & Node, F extends RecordFilter<F>> implements ReadModel {

    private final RecordType<F> type;
    private final Model model;
    private final List<Column> columns;
    private final List<Column> held;
    private final String from;
    private final Tools tools;
    private final RecordRoots<F> roots;

    /** What every register's read model works with. */
    @Singleton
    public static class Tools {

        final Listing listing;
        final Callers callers;
        final RecordHistory history;
        final Guesses guesses;
        final Instance<RegisterReads<?, ?>> registers;

        @Inject
        Tools(
                Listing listing,
                Callers callers,
                RecordHistory history,
                Guesses guesses,
                @Any Instance<RegisterReads<?, ?>> registers) {
            this.listing = listing;
            this.callers = callers;
            this.history = history;
            this.guesses = guesses;
            this.registers = registers;
        }
    }

    /**
     * The read model of a register.
     *
     * @param own what is joined to {@code body b}: the register's own table as {@code e}, and what else its columns name
     */
    protected RegisterReads(RecordType<F> type, List<Join> own, List<Column> columns, Tools tools) {
        this.type = type;
        this.model = RecordModel.of(type, own, columns)
                .field("history", tools.history.field("b.id", RecordAuthority.PERSONAL));
        Column area = Column.of("area", type.area(), String.class);
        Column consented = Column.of("consented", type.consented(), Boolean.class);
        this.columns = Stream.of(List.of(RecordRow.KEY, area, consented), RecordRow.BODY, RecordRow.LOCATION, columns)
                .flatMap(List::stream)
                .toList();
        this.held = Stream.concat(Stream.of(RecordRow.KEY, area), RecordRow.HELD.stream())
                .toList();
        this.tools = tools;
        this.roots = new RecordRoots<>(type, model, tools.registers);
        this.from = roots.from();
    }

    @Override
    public List<NodeType> nodes() {
        return List.of(roots.node(this::byIds));
    }

    /** The record as it was at a moment. */
    NamedObjects.Group state(RecordState state, Viewer viewer) {
        return roots.state(state, viewer);
    }

    /** Adds what hangs on its records, by the fields of the schema. */
    protected void add(Map<String, ModelField> fields) {
        fields.forEach(model::field);
    }

    Model model() {
        return model;
    }

    public BodyKind kind() {
        return type.kind();
    }

    /** Its type in the schema. */
    String type() {
        return type.type();
    }

    /** What of a record is a column. */
    Stream<Column> columns() {
        return columns.stream();
    }

    /** The record with this key. */
    public Optional<V> byId(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** The records with these keys, in no order. */
    public List<V> byIds(Collection<UUID> ids) {
        return rows(new Sql().append(from + " AND b.id = ANY(?)", (Object) ids.toArray(UUID[]::new)));
    }

    /**
     * The record as it was at a moment, where it stood in this register then.
     *
     * @param today what the caller may read of the present record, by the register that it stands in
     */
    Optional<V> asOf(UUID id, OffsetDateTime moment, Function<BodyKind, Access> today) {
        List<Column> all =
                Stream.concat(columns.stream(), Stream.of(Past.KIND_NOW)).toList();
        String read = columns.stream().map(Column::sql).collect(Collectors.joining(" ", from + " ", ""));
        return tools.listing.rows(Past.inPlaceOf(Past.tables(read), id, moment), all, from).stream()
                .findFirst()
                .map(row -> {
                    Access now = today.apply(BodyKind.valueOf(row.get("kind_now", String.class)));
                    return view(new RecordRow(row, now.at(moment, isNaturalPerson(row))));
                });
    }

    /** The record that actively holds a number. */
    public Optional<V> byNumber(IdentifierScheme scheme, String number) {
        return rows(new Sql().append(from + " AND ").append(RecordRoots.holds(scheme, number))).stream()
                .findFirst();
    }

    private List<V> rows(Sql statement) {
        return tools.listing.rows(columns, statement).stream().map(viewer()).toList();
    }

    /** A page of the register. */
    public Slice<V> page(@Nullable F filter, RecordSort sort, PageRequest page) {
        Sql found = roots.from(roots.filtered(filter, sort, tools.callers.viewing()));
        return tools.listing.page(columns, found, sort.order(), page, roots.listed(filter, sort), viewer());
    }

    /** How many records the filter finds. */
    public Total total(@Nullable F filter) {
        RecordRoots.Filtered found = roots.filtered(filter, RecordSort.REGISTERED_DESC, tools.callers.viewing());
        return tools.listing.total(roots.from(found), found.counted(), found.records());
    }

    /** What rooms above need to know of these bodies to write of them. */
    List<Held> held(Collection<UUID> ids) {
        Sql statement = new Sql().append(from + " AND b.id = ANY(?)", (Object) ids.toArray(UUID[]::new));
        return tools.listing.rows(held, statement).stream()
                .map(row -> new Held(kind(), row.get("version", Integer.class), status(row), holding(row)))
                .toList();
    }

    private static BodyStatus status(Tuple row) {
        return BodyStatus.valueOf(row.get("status", String.class));
    }

    private Function<Tuple, V> viewer() {
        Caller caller = tools.callers.current();
        String purpose = tools.callers.purpose();
        return tuple -> {
            Holding held = holding(tuple);
            Access access = Policy.access(caller, held, isNaturalPerson(tuple), purpose);
            return view(new RecordRow(tuple, access.consented(tuple.get("consented", Boolean.class))));
        };
    }

    private static boolean isNaturalPerson(Tuple row) {
        String form = row.get("legal_form", String.class);
        return LegalForm.isNaturalPerson(form == null ? null : LegalForm.valueOf(form));
    }

    /** What the policy asks of a row; reading does not ask who changed it last. */
    private Holding holding(Tuple row) {
        return new Holding(
                row.get("key", UUID.class),
                type.sector(),
                row.get("area", String.class),
                row.get("source", String.class),
                "");
    }

    protected abstract V view(RecordRow row);

    /** The query for one record: today's, or as it was. */
    protected Root byId(String field) {
        return roots.byId(field);
    }

    /** The query for the record that actively holds a number. */
    protected Root byNumber(String field, IdentifierScheme scheme, String argument) {
        return roots.byNumber(field, scheme, argument, tools.guesses);
    }

    /** The query for a page. */
    protected Root list(String field) {
        return roots.list(field);
    }

    /** What the viewer may read of a record that stands in this register today. */
    Sql allowed(UUID key, Viewer viewer) {
        return roots.allowed(key, viewer);
    }
}
