package id.kumkm.registry.reads.plan;

import graphql.execution.CoercedVariables;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.NamedObjects;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.reads.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How objects are read by their ids, whatever types these name: for each type what is asked of it, made ready when an id
 * names it first, and one statement with a column for each that a request names.
 */
final class NodesPlan {

    private final BiFunction<Arguments, Viewer, NamedObjects> find;
    private final boolean single;
    private final Function<Model, Part> compile;
    private final Map<Model, Part> parts = new ConcurrentHashMap<>();

    /** What is read of the rows of a model, and the column of their key. */
    record Part(Query query, Writer<byte[][]> object, int key, List<Site> links) {

        Binding binding(NamedObjects.Group group, CoercedVariables variables, Viewer viewer) {
            Map<Site, Finding> found = new IdentityHashMap<>();
            links.forEach(link -> found.put(link, Objects.requireNonNull(link.find(variables, viewer))));
            return new Binding(viewer, group.finding(), null, found);
        }

        Map<String, byte[][]> rows(byte[] cell) {
            Map<String, byte[][]> rows = new HashMap<>();
            NestedRows.of(cell).forEach(row -> rows.put(new String(row[key], StandardCharsets.US_ASCII), row));
            return rows;
        }
    }

    NodesPlan(Root.Source.ById source, Root.Shape shape, Function<Model, Part> compile) {
        this.find = source.find();
        this.single = shape == Root.Shape.ONE;
        this.compile = compile;
    }

    Asked bind(Arguments arguments, CoercedVariables variables, Viewer viewer) {
        NamedObjects named = find.apply(arguments, viewer);
        List<Part> of = new ArrayList<>();
        List<Binding> bindings = new ArrayList<>();
        for (NamedObjects.Group group : named.groups()) {
            Part part = parts.computeIfAbsent(group.model(), compile);
            of.add(part);
            bindings.add(part.binding(group, variables, viewer));
        }
        return new Asked(named.asked(), of, bindings, single);
    }

    /** What one request asks for. */
    record Asked(List<NamedObjects.@Nullable Place> places, List<Part> parts, List<Binding> bindings, boolean single)
            implements RootWriter {

        /** Null where no id names anything. */
        @Nullable
        Sql statement(Cursors cursors) {
            Sql sql = new Sql().append("SELECT ");
            for (int at = 0; at < parts.size(); at++) {
                Binding binding = bindings.get(at);
                Sql rows = new Sql();
                parts.get(at).query().addRowsAsJson(rows, binding.finding(), binding, cursors);
                sql.append(at == 0 ? "(" : ", (")
                        .append(binding.finding().whole().apply(rows))
                        .append(")");
            }
            return parts.isEmpty() ? null : sql;
        }

        @Override
        public void write(List<byte[][]> rows, @Nullable Binding none, @Nullable Total total, Answer answer) {
            List<Map<String, byte[][]>> found = new ArrayList<>();
            for (int at = 0; at < parts.size(); at++) {
                found.add(parts.get(at).rows(rows.get(0)[at]));
            }
            if (single) {
                write(places.get(0), found, answer);
            } else {
                Writers.list(places, (place, within) -> write(place, found, within), answer);
            }
        }

        private void write(NamedObjects.@Nullable Place place, List<Map<String, byte[][]>> found, Answer answer) {
            byte[][] row = place == null ? null : found.get(place.group()).get(place.key());
            if (place == null || row == null) {
                answer.json().none();
            } else {
                answer.of(bindings.get(place.group()));
                parts.get(place.group()).object().write(row, answer);
            }
        }
    }
}
