package id.kumkm.registry.edge;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.Node;

/** What a document holds, counted before anything of it runs. */
final class DocumentCost {

    static final int MOST_ALIASES = 50;
    static final int MOST_DIRECTIVES = 50;
    static final int MOST_SPREADS = 100;
    static final int MOST_FIELDS = 600;
    static final int DEEPEST = 32;

    private int aliases;
    private int directives;
    private int spreads;
    private int fields;
    private int depth;

    DocumentCost(Document document) {
        count(document, 0);
    }

    boolean isExceeded() {
        return aliases > MOST_ALIASES
                || directives > MOST_DIRECTIVES
                || spreads > MOST_SPREADS
                || fields > MOST_FIELDS
                || depth > DEEPEST;
    }

    private void count(Node<?> node, int fieldsAbove) {
        int below = fieldsAbove;
        if (node instanceof Field field) {
            fields++;
            below++;
            aliases += field.getAlias() == null ? 0 : 1;
        } else if (node instanceof FragmentSpread) {
            spreads++;
        }
        if (node instanceof DirectivesContainer<?> container) {
            directives += container.getDirectives().size();
        }
        depth = Math.max(depth, below);
        for (Node<?> child : node.getChildren()) {
            count(child, below);
        }
    }
}
