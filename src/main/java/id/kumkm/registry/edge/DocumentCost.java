package id.kumkm.registry.edge;

import graphql.language.Definition;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import java.util.HashMap;
import java.util.Map;

/** What a document holds, counted before anything of it runs, each fragment as often as it is spread. */
final class DocumentCost {

    static final int MOST_ALIASES = 50;
    static final int MOST_DIRECTIVES = 50;
    static final int MOST_SPREADS = 100;
    static final int MOST_FIELDS = 600;
    static final int DEEPEST = 32;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> sizes = new HashMap<>();
    private int aliases;
    private int directives;
    private int spreads;
    private Size largest = Size.NONE;

    /** Fields of a selection with its fragments in place, and how deep they nest. */
    private record Size(int fields, int depth) {

        static final Size NONE = new Size(0, 0);

        /** Bounded, since fragments of fragments double with every definition. */
        Size beside(Size other) {
            return new Size(Math.min(MOST_FIELDS + 1, fields + other.fields), Math.max(depth, other.depth));
        }

        Size inField() {
            return new Size(fields + 1, depth + 1);
        }
    }

    DocumentCost(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        for (Definition<?> definition : document.getDefinitions()) {
            count(definition);
            largest = largest.beside(size(definition));
        }
    }

    boolean isExceeded() {
        return aliases > MOST_ALIASES
                || directives > MOST_DIRECTIVES
                || spreads > MOST_SPREADS
                || largest.fields() > MOST_FIELDS
                || largest.depth() > DEEPEST;
    }

    private void count(Node<?> node) {
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
