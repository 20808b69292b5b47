package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Total;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The read model of a register: its own columns and joins beside those that every register has. */
public abstract class RegisterReads<V extends RecordView & Node, F extends RecordFilter<F>> {

    private final BodyKind kind;
    private final List<Column> columns;
    private final String from;
    private final Listing listing;
    private final Callers callers;

    /** @param table the register's own table, {@code e} in the columns, and what else they need joined */
    protected RegisterReads(BodyKind kind, String table, List<Column> own, Listing listing, Callers callers) {
        this.kind = kind;
        this.columns = Stream.concat(RecordRow.COLUMNS.stream(), own.stream()).toList();
        this.from = "FROM body b JOIN location l ON l.body_id = b.id AND l.is_primary JOIN " + table
                + " WHERE b.kind = '" + kind + "'";
        this.listing = listing;
        this.callers = callers;
    }

    public BodyKind kind() {
        return kind;
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
        return listing.rows(Past.inPlaceOf(Past.tables(read), id, moment), all, from).stream()
                .findFirst()
                .map(row -> {
                    Access now = today.apply(BodyKind.valueOf(row.get("kind_now", String.class)));
                    boolean natural = isNaturalPerson(row.get("legal_form", String.class));
                    return view(new RecordRow(row, now.at(moment, natural)));
                });
    }

    /** The record that actively holds a number. */
    public Optional<V> byNumber(IdentifierScheme scheme, String number) {
        String held =
                " AND b.id = (SELECT i.body_id FROM identifier i WHERE i.scheme = ? AND i.value = ? AND i.active)";
        return rows(new Sql().append(from + held, scheme.name(), number)).stream()
                .findFirst();
    }

    private List<V> rows(Sql statement) {
        return listing.rows(columns, statement).stream().map(viewer()).toList();
    }

    /** A page of the register. */
    public Slice<V> page(@Nullable F filter, RecordSort sort, PageRequest page) {
        String list = kind + " " + sort + " " + filter;
        return listing.page(columns, filtered(filter), sort.order(), page, list, viewer());
    }

    /** How many records the filter finds. */
    public Total total(@Nullable F filter) {
        return listing.total(filtered(filter));
    }

    private Sql filtered(@Nullable F filter) {
        Sql statement = new Sql().append(from);
        Conditions.append(statement, filter);
        return statement;
    }

    private Function<Tuple, V> viewer() {
        Caller caller = callers.current();
        String purpose = callers.purpose();
        return tuple -> {
            Holding held = holding(tuple);
            boolean natural = isNaturalPerson(tuple.get("legal_form", String.class));
            return view(new RecordRow(tuple, Policy.access(caller, held, natural, purpose)));
        };
    }

    private static boolean isNaturalPerson(@Nullable String form) {
        return LegalForm.isNaturalPerson(form == null ? null : LegalForm.valueOf(form));
    }

    /** What the policy asks of a row; reading does not ask who changed it last. */
    protected abstract Holding holding(Tuple row);

    protected abstract V view(RecordRow row);
}
