package id.kumkm.registry.register;

import id.kumkm.registry.body.IdentifierScheme;
import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Authority;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.JointCount;
import id.kumkm.registry.reads.LastChange;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.NamedObjects;
import id.kumkm.registry.reads.Node;
import id.kumkm.registry.reads.NodeType;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Viewer;
import jakarta.enterprise.inject.Instance;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The queries that every register has, by its read model: one record today or as it was, by a number, and the list. */
final class RecordRoots<F extends RecordFilter<F>> {

    private final RecordType<F> type;
    private final Model model;
    private final Iterable<RegisterReads<?, ?>> registers;
    private final String ofKind;
    private final Model past;

    RecordRoots(RecordType<F> type, Model model, Instance<RegisterReads<?, ?>> registers) {
        this.type = type;
        this.model = model;
        this.registers = registers;
        this.ofKind = "b.kind = '" + type.kind() + "'";
        this.past = model.past(Past.AUTHORITY).field("id", RecordState.id(type.kind()));
    }

    /** All records of the register with all that is joined to them; more conditions can be added. */
    String from() {
        return "FROM body b" + joins() + " WHERE " + ofKind;
    }

    private String joins() {
        return model.joins().stream().map(Join::sql).collect(Collectors.joining());
    }

    Root byId(String field) {
        return Root.one(
                        field,
                        model,
                        (arguments, viewer) -> key(arguments).map(this::keyed).orElse(null))
                .where("asOf", Root.one(field, past, this::past));
    }

    private @Nullable Finding past(Arguments arguments, Viewer viewer) {
        OffsetDateTime moment = Past.passed(Objects.requireNonNull(arguments.get("asOf", OffsetDateTime.class)));
        return key(arguments)
                .map(key -> keyed(key).by(Past.of(key, moment, allowedInAny(key, viewer))))
                .orElse(null);
    }

    /** A record as it was at a moment; nothing where another version is known to have stood then by now. */
    NamedObjects.Group state(RecordState state, Viewer viewer) {
        Sql where = new Sql().append(ofKind + " AND b.id = ? AND b.version = ?", state.key(), state.version());
        Sql allowed = allowedInAny(state.key(), viewer);
        return new NamedObjects.Group(past, Finding.of(where).by(Past.of(state.key(), state.moment(), allowed)));
    }

    NodeType node(Function<Collection<UUID>, ? extends List<? extends Node>> resolved) {
        return new NodeType(type.kind().prefix(), model, viewer -> new Sql().append(ofKind), resolved);
    }

    private Optional<UUID> key(Arguments arguments) {
        return type.kind().key(Objects.requireNonNull(arguments.text("id")));
    }

    private Finding keyed(UUID key) {
        return Finding.of(new Sql().append(ofKind + " AND b.id = ?", key));
    }

    /** What the viewer may read of a record today, in whichever register it stands. */
    private Sql allowedInAny(UUID key, Viewer viewer) {
        Sql allowed = new Sql();
        for (RegisterReads<?, ?> register : registers) {
            allowed.append(allowed.text().isEmpty() ? "" : " UNION ALL ").append(register.allowed(key, viewer));
        }
        return allowed;
    }

    /** What the viewer may read of a record that stands in this register. */
    Sql allowed(UUID key, Viewer viewer) {
        Authority.Grants grants = Objects.requireNonNull(model.authority()).grants(viewer);
        return new Sql()
                .append("SELECT (")
                .append(grants.restricted())
                .append(") AS restricted, (")
                .append(grants.sensitive())
                .append(") AS sensitive, " + grants.personal() + " AS personal " + from() + " AND b.id = ?", key);
    }

    Root byNumber(String field, IdentifierScheme scheme, String argument, Guesses guesses) {
        return Root.one(field, model, (arguments, viewer) -> {
            guesses.lookUp((Viewing) viewer, scheme);
            String number = Objects.requireNonNull(arguments.text(argument));
            return scheme.accepts(number)
                    ? Finding.of(new Sql().append(ofKind + " AND ").append(holds(scheme, number)))
                    : null;
        });
    }

    /** The one that actively holds a number. */
    static Sql holds(IdentifierScheme scheme, String number) {
        String held = "b.id = (SELECT i.body_id FROM identifier i WHERE i.scheme = ? AND i.value = ? AND i.active)";
        return new Sql().append(held, scheme.name(), number);
    }

    Root list(String field) {
        return Root.page(field, model, (arguments, viewer) -> {
            F filter = arguments.get("filter", type.filter());
            RecordSort asked = arguments.get("sort", RecordSort.class);
            RecordSort sort = asked == null ? RecordSort.REGISTERED_DESC : asked;
            Filtered found = filtered(filter, sort, (Viewing) viewer);
            return Finding.page(found.where(), sort.order(), arguments.page(), listed(filter, sort), found.counted())
                    .in(found.rows())
                    .jointly(found.records());
        });
    }

    /** What a cursor of the list is good for: those by moments of change are of another list. */
    String listed(@Nullable F filter, RecordSort sort) {
        return type.kind() + " " + sort + (sort.isByChange() ? " by number " : " ") + filter;
    }

    /**
     * A list by its filter.
     *
     * @param rows what takes the place of the table
     * @param counted what its length is remembered by: no sort changes it, but the caller where the filter asks who that is
     * @param records what joint counts say of its length
     */
    record Filtered(Sql rows, Sql where, String counted, JointCount records) {}

    Filtered filtered(@Nullable F filter, RecordSort sort, Viewing viewing) {
        Sql where = new Sql().append(ofKind);
        Conditions conditions = Conditions.append(where, filter, viewing, type);
        boolean byChange = sort.isByChange() || conditions.isByChange();
        Sql rows = byChange ? LastChange.of("body", type.kind().name()) : new Sql().append("body");
        String bounds = conditions.isBounded() ? " " + viewing.caller() : "";
        String counted = type.kind() + " " + byChange + " " + filter + bounds;
        return new Filtered(rows, where, counted, conditions.records());
    }

    /** The list with all that is joined to it. */
    Sql from(Filtered found) {
        return new Sql()
                .append("FROM ")
                .append(found.rows())
                .append(" b" + joins() + " WHERE ")
                .append(found.where());
    }
}
