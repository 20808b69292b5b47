package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Unplanned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One SELECT under construction: its columns, its joins, and the guards of its rows. */
final class Scope {

    /** PostgreSQL's planner takes long over more; paths inside paths multiply. */
    private static final int MOST_JOINS = 40;

    private final Names names;
    private final boolean optional;
    private final @Nullable KeptRows kept;
    private final List<Piece> columns = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    /** Joins and guards in the order in which they refer to each other. */
    private final Map<String, Piece> sources = new LinkedHashMap<>();

    private final Map<String, Guard> guards = new HashMap<>();
    private final Map<String, Instance> related = new HashMap<>();

    /** Aliases that no other part of the statement has. */
    static final class Names {

        private int last;

        /** The number stands apart: it would go on where an alias ends with a digit of its own. */
        String next(String like) {
            return like + "_" + ++last;
        }
    }

    /** @param optional true where a row may lack what it is joined to, since another type's rows are among them */
    Scope(Names names, boolean optional) {
        this(names, optional, null);
    }

    private Scope(Names names, boolean optional, @Nullable KeptRows kept) {
        this.names = names;
        this.optional = optional;
        this.kept = kept;
    }

    /** No statement, but rows in memory: what they do not hold is not planned here. */
    static Scope over(KeptRows rows) {
        return new Scope(new Names(), false, rows);
    }

    Names names() {
        return names;
    }

    int column(String sql) {
        if (kept != null) {
            return kept.column(sql);
        }
        return indexes.computeIfAbsent(sql, added -> add((statement, binding) -> statement.append(added)));
    }

    /** A column of its own, whose text or values the request decides. */
    int add(Piece piece) {
        requireStatement();
        columns.add(piece);
        return columns.size() - 1;
    }

    /** A column of its own that is null unless a condition holds. */
    int add(Piece piece, String allowed) {
        return allowed.equals(Guard.ALWAYS)
                ? add(piece)
                : add((sql, binding) -> {
                    sql.append("CASE WHEN " + allowed + " THEN ");
                    piece.addTo(sql, binding);
                    sql.append(" END");
                });
    }

    /** A column that is null unless a condition holds. */
    int column(String sql, String allowed) {
        return column(allowed.equals(Guard.ALWAYS) ? sql : "CASE WHEN " + allowed + " THEN " + sql + " END");
    }

    /**
     * The one row of a model that another row is joined to, however often it is asked for. Where the condition reads
     * otherwise it is another row: one of two columns, or one that other viewers may read.
     */
    Instance related(Instance from, Model model, Join join) {
        String place = join.alias() + " " + model.type() + " " + from.renamed(join.on());
        return related.computeIfAbsent(place, added -> {
            String alias = names.next(join.alias());
            String on = join.on().replaceAll("\\b" + join.alias() + "\\.", alias + ".");
            join(alias, join, from.sql(on));
            return new Instance(model, this, alias, "_" + alias);
        });
    }

    void join(String alias, Join join, String on) {
        requireStatement();
        String joined = join.sql(alias, on, optional || join.optional());
        sources.putIfAbsent(alias, (sql, binding) -> sql.append(joined));
        if (sources.size() > MOST_JOINS) {
            throw new Unplanned("A statement of too many joins");
        }
    }

    /** What decides which classes of fields may be read of a row of the model in this place. */
    Guard guard(Instance instance) {
        String place = instance.model().type() + instance.alias();
        Guard known = guards.get(place);
        if (known == null) {
            known = new Guard(instance, names.next("g"));
            guards.put(place, known);
            Guard added = known;
            sources.put(place, (sql, binding) -> added.addTo(sql, binding.viewer()));
        }
        return known;
    }

    /** What needs a statement is not in memory. */
    void requireStatement() {
        if (kept != null) {
            throw new Unplanned("Not kept");
        }
    }

    boolean isGuarded() {
        return !guards.isEmpty();
    }

    /** Adds the columns, parted by commas. */
    void addColumns(Sql sql, Binding binding) {
        for (int at = 0; at < columns.size(); at++) {
            if (at > 0) {
                sql.append(", ");
            }
            columns.get(at).addTo(sql, binding);
        }
    }

    /** Adds what the columns are read from beside the rows themselves. */
    void addJoins(Sql sql, Binding binding) {
        sources.values().forEach(source -> source.addTo(sql, binding));
    }
}
