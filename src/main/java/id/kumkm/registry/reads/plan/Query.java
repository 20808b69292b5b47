package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.Order;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Totals;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a list or a row. The rows are cut first, with no more joined to them than their conditions name, and
 * only what is left is joined to what was asked for.
 */
final class Query {

    /**
     * No page is larger. As a literal, so that PostgreSQL's plan for any values is one for a page: of a parameter it
     * expects a tenth of the list.
     */
    private static final int MOST_ROWS = PageRequest.LARGEST + 1;

    /** Letters of a UUID; no code has as many. */
    private static final int KEY = 36;

    private final Instance rows;
    private final @Nullable String common;
    private final Sql belonging;

    Query(Instance rows) {
        this.rows = rows;
        this.common = null;
        this.belonging = new Sql();
    }

    /**
     * The rows that belong to a row of a statement around this one.
     *
     * @param common SQL of what they have in common with it
     * @param parent the same of that row
     */
    Query(Instance rows, String common, String parent) {
        this.rows = rows;
        this.common = common;
        this.belonging = new Sql().append(" AND " + common + " = " + parent);
    }

    /** The whole statement. */
    Sql statement(Binding binding, Cursors cursors) {
        Finding finding = binding.finding();
        Sql sql = new Sql().append("SELECT ");
        rows.scope().addColumns(sql, binding);
        addFrom(sql, finding, binding, cursors);
        return sql;
    }

    /** The statement as a column of another. */
    void addAsColumn(Sql sql, Finding finding, Binding binding, Cursors cursors) {
        sql.append("(");
        addRowsAsJson(sql, finding, binding, cursors);
        sql.append(")");
    }

    /** The statement with its rows as one JSON array of arrays, in their order. */
    void addRowsAsJson(Sql sql, Finding finding, Binding binding, Cursors cursors) {
        sql.append("SELECT CAST(json_agg(cells) AS text) FROM (SELECT json_build_array(");
        rows.scope().addColumns(sql, binding);
        sql.append(") AS cells");
        addFrom(sql, finding, binding, cursors);
        sql.append(") page");
    }

    private void addFrom(Sql sql, Finding finding, Binding binding, Cursors cursors) {
        sql.append(" FROM (SELECT " + rows.alias() + ".* FROM ");
        addRows(sql, finding, finding.from(), belonging);
        PageRequest page = finding.page();
        if (page != null) {
            addCut(sql, finding, page, cursors);
        }
        sql.append(") " + rows.alias());
        rows.scope().addJoins(sql, binding);
        if (page != null) {
            sql.append(" ORDER BY " + order(finding, page) + " LIMIT ?", page.size() + 1);
        }
    }

    /** All rows that the conditions find, for who estimates how many they are. */
    Sql all(Finding finding) {
        Finding.Counting counting = finding.counting();
        return all(finding, counting == null ? finding.from() : counting.estimated(), belonging);
    }

    /** The same of those that belong to one row, by itself: a key, or a code. */
    Sql all(Finding finding, String parent) {
        Object key = parent.length() == KEY ? UUID.fromString(parent) : parent;
        return all(finding, finding.from(), new Sql().append(" AND " + common + " = ?", key));
    }

    private Sql all(Finding finding, @Nullable Sql from, Sql belonging) {
        Sql sql = new Sql().append("SELECT FROM ");
        addRows(sql, finding, from, belonging);
        return sql;
    }

    /** The number of rows that the conditions find, as {@link Totals} reads it. */
    void addCount(Sql sql, Finding finding) {
        Finding.Counting counting = finding.counting();
        Sql rows = all(finding, counting == null ? finding.from() : counting.rows(), belonging);
        sql.append(Totals.column(rows, finding.jointly()));
    }

    private void addRows(Sql sql, Finding finding, @Nullable Sql from, Sql belonging) {
        Model model = rows.model();
        if (from == null) {
            sql.append(model.from());
        } else {
            sql.append(from);
        }
        sql.append(" " + rows.alias());
        String conditions = finding.where().text();
        model.joins().stream()
                .filter(join -> Instance.names(conditions, join.alias()))
                .forEach(join -> sql.append(rows.join(join)));
        sql.append(" WHERE ").append(finding.where().map(rows::renamed)).append(belonging);
    }

    private void addCut(Sql sql, Finding finding, PageRequest page, Cursors cursors) {
        Order order = Objects.requireNonNull(finding.order());
        if (page.cursor() != null) {
            String[] position = cursors.decode(finding.list(), page.cursor());
            sql.append(" AND " + rows.renamed(order.behind(page.backward())), position[0], position[1]);
        }
        sql.append(" ORDER BY " + order(finding, page) + " LIMIT " + MOST_ROWS);
    }

    private String order(Finding finding, PageRequest page) {
        Order order = Objects.requireNonNull(finding.order());
        String direction = order.direction(page.backward());
        return rows.renamed(order.column()) + " " + direction + ", " + rows.renamed(order.key()) + " " + direction;
    }
}
