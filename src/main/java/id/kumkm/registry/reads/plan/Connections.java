package id.kumkm.registry.reads.plan;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.Order;
import id.kumkm.registry.reads.Unplanned;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Turns what is asked of a connection into writers (Relay cursor connections). */
final class Connections {

    private final Compiler compiler;
    private final Instance at;
    private final boolean ofEdges;
    private boolean counts;

    /** @param ofEdges true where the model is that of the edges, whose node is a relation */
    Connections(Compiler compiler, Instance at, boolean ofEdges) {
        this.compiler = compiler;
        this.at = at;
        this.ofEdges = ofEdges;
    }

    /** True where the list is to be counted. */
    boolean counts() {
        return counts;
    }

    /** The columns that cursors are made of, for the list that a request asks for. */
    Page.Ends ends(Function<Binding, Finding> list) {
        int value = at.scope()
                .add((sql, binding) ->
                        sql.append(at.renamed(order(list, binding).told())));
        int key = at.scope()
                .add((sql, binding) ->
                        sql.append("CAST(" + at.renamed(order(list, binding).key()) + " AS text)"));
        return new Page.Ends(value, key);
    }

    private static Order order(Function<Binding, Finding> list, Binding binding) {
        return Objects.requireNonNull(list.apply(binding).order());
    }

    Writer<Page> of(GraphQLFieldDefinition definition, List<Field> asked) {
        GraphQLObjectType type =
                (GraphQLObjectType) Objects.requireNonNull(GraphQLTypeUtil.unwrapAll(definition.getType()));
        List<SelectionSet> selected = Selections.below(asked);
        Map<String, Writer<Page>> members = new LinkedHashMap<>();
        compiler.selections().fields(type, selected).forEach((key, merged) -> members.put(key, member(type, merged)));
        return Writers.Members.of(members);
    }

    private Writer<Page> member(GraphQLObjectType type, List<Field> merged) {
        String name = merged.get(0).getName();
        List<SelectionSet> below = Selections.below(merged);
        return switch (name) {
            case "__typename" -> PageWriters.typename(type.getName());
            case "nodes" -> PageWriters.nodes(node(merged));
            case "edges" -> edges(type(type, name), below);
            case "pageInfo" -> told(type(type, name), below, true);
            case "total" -> {
                counts = true;
                yield told(type(type, name), below, false);
            }
            default -> throw new Unplanned(type.getName() + "." + name);
        };
    }

    private Writer<Page> edges(GraphQLObjectType edge, List<SelectionSet> below) {
        Map<String, Writer<Page.Edge>> members = new LinkedHashMap<>();
        compiler.selections().fields(edge, below).forEach((key, merged) -> members.put(key, edge(edge, merged)));
        return PageWriters.edges(Writers.Members.of(members));
    }

    private Writer<Page.Edge> edge(GraphQLObjectType type, List<Field> merged) {
        return switch (merged.get(0).getName()) {
            case "cursor" -> PageWriters.cursor();
            case "node" -> PageWriters.ofRow(node(merged));
            default -> PageWriters.ofRow(compiler.member(type, merged, at, ofEdges ? at.model()::field : none -> null));
        };
    }

    private Writer<byte[][]> node(List<Field> merged) {
        List<SelectionSet> below = Selections.below(merged);
        return ofEdges
                ? compiler.variant(
                        (ModelField.Variant) Objects.requireNonNull(at.model().field("node")), below, at)
                : compiler.object(below, at);
    }

    private Writer<Page> told(GraphQLObjectType type, List<SelectionSet> below, boolean ofPage) {
        Map<String, Writer<Page>> members = new LinkedHashMap<>();
        compiler.selections().fields(type, below).forEach((key, merged) -> {
            String name = merged.get(0).getName();
            members.put(
                    key,
                    name.equals("__typename")
                            ? PageWriters.typename(type.getName())
                            : ofPage ? PageWriters.pageInfo(name) : PageWriters.total(name));
        });
        return Writers.Members.of(members);
    }

    private static GraphQLObjectType type(GraphQLObjectType parent, String field) {
        return (GraphQLObjectType) Objects.requireNonNull(
                GraphQLTypeUtil.unwrapAll(parent.getFieldDefinition(field).getType()));
    }
}
