package id.kumkm.registry.reads;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Runs the statements of read models: a page by keyset, a total, or plain rows. One statement each. */
@ApplicationScoped
public class Listing {

    private final EntityManager database;
    private final Cursors cursors;
    private final Totals totals;
    private final CurrentVertxRequest current;

    @Inject
    public Listing(EntityManager database, Cursors cursors, Totals totals, CurrentVertxRequest current) {
        this.database = database;
        this.cursors = cursors;
        this.totals = totals;
        this.current = current;
    }

    /**
     * A page of a list.
     *
     * @param from the FROM and WHERE part, which ends inside a condition that more can be added to by AND
     * @param list names the list, its filter and its sort: a cursor is good for exactly these
     */
    public <T> Slice<T> page(
            List<Column> columns, Sql from, Order order, PageRequest page, String list, Function<Tuple, T> view) {
        List<Column> all = new ArrayList<>(columns);
        all.add(Column.of("cursor_value", order.told(), String.class));
        all.add(Column.of("cursor_id", "CAST(" + order.key() + " AS text)", String.class));
        List<Tuple> rows = rows(all, cut(from, order, page, list));
        boolean more = rows.size() > page.size();
        List<Slice.Entry<T>> entries = rows.stream()
                .limit(page.size())
                .map(row -> new Slice.Entry<>(
                        cursors.encode(list, row.get("cursor_value", String.class), row.get("cursor_id", String.class)),
                        view.apply(row)))
                .collect(Collectors.toCollection(ArrayList::new));
        boolean behind = page.cursor() != null;
        if (page.backward()) {
            Collections.reverse(entries);
        }
        return new Slice<>(
                entries,
                page.backward() ? behind : more,
                page.backward() ? more : behind,
                () -> total(from, list + from.named()));
    }

    /** The list from the cursor on, one row longer than the page, to know whether more follow. */
    private Sql cut(Sql from, Order order, PageRequest page, String list) {
        Sql statement = from.after("");
        if (page.cursor() != null) {
            String[] position = cursors.decode(list, page.cursor());
            statement.append(" AND " + order.behind(page.backward()), position[0], position[1]);
        }
        String direction = order.direction(page.backward());
        return statement.append(" ORDER BY %s %s, %s %s LIMIT %d"
                .formatted(order.column(), direction, order.key(), direction, page.size() + 1));
    }

    /** The rows of a statement that starts with FROM. */
    public List<Tuple> rows(List<Column> columns, Sql from) {
        return run(columns, from.after(select(columns)));
    }

    /** The rows of a statement that starts with WITH: what that names is read in the place of tables. */
    public List<Tuple> rows(Sql with, List<Column> columns, String from) {
        return run(columns, with.after("").append(select(columns) + from));
    }

    private static String select(List<Column> columns) {
        return columns.stream()
                .map(column -> column.sql() + " AS " + column.name())
                .collect(Collectors.joining(", ", "SELECT ", " "));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> run(List<Column> columns, Sql statement) {
        NativeQuery<Tuple> query =
                database.createNativeQuery(statement.text(), Tuple.class).unwrap(NativeQuery.class);
        columns.forEach(column -> query.addScalar(column.name(), column.type()));
        bind(query, statement);
        return inTime(query::getResultList);
    }

    /** The length of a list for which there are no joint counts; {@code counted} names it. */
    public Total total(Sql from, String counted) {
        return total(from, counted, null);
    }

    /** The length of a list, for which there may be joint counts; {@code counted} names it. */
    public Total total(Sql from, String counted, @Nullable JointCount jointly) {
        return total(from, from, counted, jointly);
    }

    /** The length of a list that is counted by one function and estimated by another, which PostgreSQL looks into. */
    public Total total(Sql from, Sql estimated, String counted) {
        return total(from, estimated, counted, null);
    }

    private Total total(Sql from, Sql estimated, String counted, @Nullable JointCount jointly) {
        Total known = totals.known(counted);
        if (known != null) {
            return known;
        }
        Sql column = Totals.column(from.after("SELECT "), jointly);
        String told = String.valueOf(single(column.after("SELECT ")));
        Total exact = totals.exact(counted, told);
        return exact != null
                ? exact
                : totals.estimated(
                        counted, told, String.valueOf(single(estimated.after("EXPLAIN (FORMAT JSON) SELECT "))));
    }

    private Object single(Sql statement) {
        NativeQuery<?> query = database.createNativeQuery(statement.text()).unwrap(NativeQuery.class);
        bind(query, statement);
        return inTime(query::getSingleResult);
    }

    /** Within the request's deadline, where a request is what this is done for. */
    private <R> R inTime(Supplier<R> statement) {
        boolean isRequest = Arc.container().requestContext().isActive() && current.getCurrent() != null;
        if (!isRequest) {
            return statement.get();
        }
        Deadline deadline = Deadline.of(current.getCurrent());
        SessionImplementor session = database.unwrap(SessionImplementor.class);
        // Waits for a connection first: who has left meanwhile needs none.
        PGConnection connection = session.doReturningWork(taken -> taken.unwrap(PGConnection.class));
        // Of the connection, as in the plans' runner.
        deadline.begin(connection::cancelQuery);
        try {
            return statement.get();
        } finally {
            deadline.end();
        }
    }

    private static void bind(NativeQuery<?> query, Sql statement) {
        for (int at = 0; at < statement.values().size(); at++) {
            query.setParameter(at + 1, statement.values().get(at));
        }
    }
}
