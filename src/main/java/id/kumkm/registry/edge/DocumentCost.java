package id.kumkm.registry.edge;

import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import java.util.HashMap;
import java.util.Map;

/** What a document holds, counted before anything of it runs, each fragment as often as it is spread. */
final class DocumentCost {

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> sizes = new HashMap<>();
    private int aliases;
    private int directives;
    private int spreads;
    private int nodes;
    private int roots;
    private Size largest = Size.NONE;

    /** Fields of a selection with its fragments in place, those on top of it, and how deep they nest. */
    private record Size(int fields, int top, int depth) {

        static final Size NONE = new Size(0, 0, 0);

        Size beside(Size other) {
            return new Size(sum(fields, other.fields), sum(top, other.top), Math.max(depth, other.depth));
        }

        Size inField() {
            return new Size(sum(fields, 1), 1, depth + 1);
        }

        /** Bounded, since fragments of fragments double with every definition. */
        private static int sum(int one, int other) {
            return Math.min(Limit.FIELDS.most() + 1, one + other);
        }
    }

    DocumentCost(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        for (Definition<?> definition : document.getDefinitions()) {
            count(definition);
            Size size = size(definition);
            largest = largest.beside(size);
            roots = Math.max(roots, definition instanceof OperationDefinition ? size.top() : 0);
        }
    }

    void check() {
        Limit.ALIASES.check(aliases);
        Limit.DIRECTIVES.check(directives);
        Limit.SPREADS.check(spreads);
        Limit.DEPTH.check(largest.depth());
        Limit.FIELDS.check(largest.fields());
        Limit.ROOT_FIELDS.check(roots);
    }

    /** Nodes of the parsed document, which is what it takes in memory. */
    int nodes() {
        return nodes;
    }

    private void count(Node<?> node) {
        nodes++;
        aliases += node instanceof Field field && field.getAlias() != null ? 1 : 0;
        spreads += node instanceof FragmentSpread ? 1 : 0;
        directives += node instanceof DirectivesContainer<?> container
                ? container.getDirectives().size()
                : 0;
        node.getChildren().forEach(this::count);
    }

    private Size size(Node<?> node) {
        Size inside = node instanceof FragmentSpread spread ? sizeOf(spread.getName()) : Size.NONE;
        for (Node<?> child : node.getChildren()) {
            inside = inside.beside(size(child));
        }
        return node instanceof Field ? inside.inField() : inside;
    }

    /** A fragment in itself counts nothing; validation refuses it. */
    private Size sizeOf(String fragment) {
        FragmentDefinition definition = fragments.get(fragment);
        Size known = sizes.get(fragment);
        if (known != null || definition == null) {
            return known == null ? Size.NONE : known;
        }
        sizes.put(fragment, Size.NONE);
        Size size = size(definition);
        sizes.put(fragment, size);
        return size;
    }
}
