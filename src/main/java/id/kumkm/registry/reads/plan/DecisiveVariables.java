package id.kumkm.registry.reads.plan;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.VariableReference;
import java.util.Set;
import java.util.TreeSet;

/** The variables that decide which branches of a document are there: a plan is good for one set of their values. */
final class DecisiveVariables {

    private DecisiveVariables() {}

    static Set<String> of(Document document) {
        Set<String> names = new TreeSet<>();
        collect(document, names);
        return names;
    }

    private static void collect(Node<?> node, Set<String> names) {
        if (node instanceof Directive directive
                && directive.getArgument("if") != null
                && directive.getArgument("if").getValue() instanceof VariableReference variable) {
            names.add(variable.getName());
        }
        node.getChildren().forEach(child -> collect(child, names));
    }
}
