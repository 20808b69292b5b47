package id.kumkm.registry.differential;

import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Literal;
import id.kumkm.registry.support.Literal.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables of one operation: some given, some by their defaults, some null, some left out. */
final class Variables {

    private final Dice dice;
    private final List<String> declared = new ArrayList<>();
    private final Map<String, Object> given = new LinkedHashMap<>();

    Variables(Dice dice) {
        this.dice = dice;
    }

    /** The value as it stands in the document: itself, a variable in its place, or variables inside of it. */
    Object orLiteral(GraphQLType type, Object value) {
        if (!dice.chance(30)) {
            return value;
        }
        String written = GraphQLTypeUtil.simplePrint(type);
        boolean needed = GraphQLTypeUtil.isNonNull(type);
        if (value != null && dice.chance(30)) {
            // A default stands in where nothing is given, even for what is needed.
            return declare(written.replaceAll("!$", "") + " = " + Literal.of(value));
        }
        Variable variable = declare(written + (needed || value == null || dice.chance(80) ? "" : " = null"));
        given.put(variable.name(), Literal.json(value));
        return variable;
    }

    /** Now and then a variable that nobody gives, in the place of an argument that is left out. */
    Optional<Variable> absent(GraphQLType type) {
        boolean may = !GraphQLTypeUtil.isNonNull(type) && dice.chance(5);
        return may ? Optional.of(declare(GraphQLTypeUtil.simplePrint(type))) : Optional.empty();
    }

    /** A condition of @skip or @include: said, given, or by default. */
    Object condition(boolean holds) {
        return switch (dice.below(3)) {
            case 0 -> {
                Variable variable = declare("Boolean!");
                given.put(variable.name(), holds);
                yield variable;
            }
            case 1 -> declare("Boolean! = " + holds);
            default -> holds;
        };
    }

    private Variable declare(String type) {
        Variable variable = new Variable("v" + declared.size());
        declared.add("$" + variable.name() + ": " + type);
        return variable;
    }

    boolean isEmpty() {
        return declared.isEmpty();
    }

    /** In parentheses, as they stand behind an operation's name. */
    String declarations() {
        return declared.isEmpty() ? "" : "(" + String.join(", ", declared) + ")";
    }

    Map<String, Object> given() {
        return given;
    }
}
