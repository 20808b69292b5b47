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
                .add((sql, binding) -> sql.append(text(order(list, binding).column())));
        int key = at.scope()
                .add((sql, binding) -> sql.append(text(order(list, binding).key())));
        return new Page.Ends(value, key);
    }

    private static Order order(Function<Binding, Finding> list, Binding binding) {
        return Objects.requireNonNull(list.apply(binding).order());
    }

    private String text(String column) {
        return "CAST(" + at.renamed(column) + " AS text)";
    }

    PageWriter of(GraphQLFieldDefinition definition, List<Field> asked) {
        GraphQLObjectType type =
                (GraphQLObjectType) Objects.requireNonNull(GraphQLTypeUtil.unwrapAll(definition.getType()));
        List<SelectionSet> selected = Selections.below(asked);
        Map<String, PageWriter> members = new LinkedHashMap<>();
        compiler.selections().fields(type, selected).forEach((key, merged) -> members.put(key, member(type, merged)));
        return PageWriters.Members.of(members);
    }

    private PageWriter member(GraphQLObjectType type, List<Field> merged) {
        String name = merged.get(0).getName();
        List<SelectionSet> below = Selections.below(merged);
        return switch (name) {
            case "__typename" -> PageWriters.typename(type.getName());
            case "nodes" -> new PageWriters.Nodes(node(merged));
            case "edges" -> edges(type(type, name), below);
            case "pageInfo" -> told(type(type, name), below, true);
            case "total" -> {
                counts = true;
                yield told(type(type, name), below, false);
            }
            default -> throw new Unplanned(type.getName() + "." + name);
        };
    }

    private PageWriter edges(GraphQLObjectType edge, List<SelectionSet> below) {
        Map<String, Writer> members = new LinkedHashMap<>();
        compiler.selections().fields(edge, below).forEach((key, merged) -> {
            String name = merged.get(0).getName();
            Writer value = switch (name) {
                case "cursor" -> PageWriters.CURSOR;
                case "node" -> node(merged);
                default -> compiler.member(edge, merged, at, ofEdges ? at.model()::field : none -> null);
            };
            members.put(key, value);
        });
        return PageWriters.Edges.of(members);
    }

    private Writer node(List<Field> merged) {
        if (!ofEdges) {
            return compiler.object(Selections.below(merged), at);
        }
        ModelField.Variant node =
                (ModelField.Variant) Objects.requireNonNull(at.model().field("node"));
        at.scope().join(node.join().alias(), node.join(), at.sql(node.join().on()));
        return compiler.variant(
                node.variants(),
                Selections.below(merged),
                at.scope(),
                node.join().alias());
    }

    private PageWriter told(GraphQLObjectType type, List<SelectionSet> below, boolean ofPage) {
        Map<String, PageWriter> members = new LinkedHashMap<>();
        compiler.selections().fields(type, below).forEach((key, merged) -> {
            String name = merged.get(0).getName();
            members.put(
                    key,
                    name.equals("__typename")
                            ? PageWriters.typename(type.getName())
                            : ofPage ? PageWriters.pageInfo(name) : PageWriters.total(name));
        });
        return PageWriters.Members.of(members);
    }

    private static GraphQLObjectType type(GraphQLObjectType parent, String field) {
        return (GraphQLObjectType) Objects.requireNonNull(
                GraphQLTypeUtil.unwrapAll(parent.getFieldDefinition(field).getType()));
    }
}
