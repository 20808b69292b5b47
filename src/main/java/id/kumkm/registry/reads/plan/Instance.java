package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Model;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A read model in one place of a statement: its aliases there, and the joins that what is asked of it needs. */
final class Instance {

    private static final Pattern QUALIFIER = Pattern.compile("\\b([a-z_]+)\\.");

    private final Model model;
    private final Scope scope;
    private final boolean inPlace;
    private final Map<String, String> names = new HashMap<>();
    private boolean amongOthers;

    /** A model in the place where its aliases stand as they are written. */
    Instance(Model model, Scope scope) {
        this(model, scope, model.alias(), "");
    }

    /**
     * A model in another place.
     *
     * @param alias what its own rows are called there
     * @param suffix what the aliases of its joins end with there
     */
    Instance(Model model, Scope scope, String alias, String suffix) {
        this.model = model;
        this.scope = scope;
        this.inPlace = suffix.isEmpty();
        names.put(model.alias(), alias);
        model.joins().forEach(join -> names.put(join.alias(), join.alias() + suffix));
    }

    /** The same where rows of other types stand among its own: they lack what its own are joined to. */
    Instance amongOthers() {
        amongOthers = true;
        return this;
    }

    Model model() {
        return model;
    }

    Scope scope() {
        return scope;
    }

    String alias() {
        return Objects.requireNonNull(names.get(model.alias()));
    }

    /** SQL over the model's aliases, as it reads in this place; joins what it names. */
    String sql(String written) {
        for (Join join : model.joins()) {
            if (names(written, join.alias())) {
                Join joined = amongOthers ? Join.optional(join.alias(), join.table(), join.on()) : join;
                scope.join(called(join), joined, renamed(join.on()));
            }
        }
        return renamed(written);
    }

    private String called(Join join) {
        return Objects.requireNonNull(names.get(join.alias()));
    }

    /** One of the model's joins, as it reads in this place. */
    String join(Join join) {
        return join.sql(called(join), renamed(join.on()), join.optional());
    }

    /** True where SQL names an alias. */
    static boolean names(String written, String alias) {
        for (int at = written.indexOf(alias + "."); at >= 0; at = written.indexOf(alias + ".", at + 1)) {
            if (at == 0 || !Character.isJavaIdentifierPart(written.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The same, joining nothing. */
    String renamed(String written) {
        if (inPlace) {
            return written;
        }
        Matcher found = QUALIFIER.matcher(written);
        StringBuilder text = new StringBuilder();
        while (found.find()) {
            found.appendReplacement(text, names.getOrDefault(found.group(1), found.group(1)) + ".");
        }
        return found.appendTail(text).toString();
    }

    int column(String written) {
        return scope.column(sql(written));
    }
}
