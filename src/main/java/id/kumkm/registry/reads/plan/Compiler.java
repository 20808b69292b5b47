package id.kumkm.registry.reads.plan;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Format;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.reads.Unplanned;
import id.kumkm.registry.reads.Variants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns selections into columns of a statement and the writers that read them, by the read models. */
final class Compiler {

    /** What stands in a record of the past for that which is today's alone. */
    private static final ModelField NOTHING = new ModelField.Leaf("CAST(NULL AS text)", Format.TEXT);

    private final GraphQLSchema schema;
    private final Selections selections;
    private final KeptModels kept;
    private final Cursors cursors;
    private final boolean anonymous;
    private final Lists lists;
    private List<Site> links = new ArrayList<>();

    /** @param anonymous true where the answer is for callers without a token */
    Compiler(GraphQLSchema schema, Selections selections, Cursors cursors, KeptModels kept, boolean anonymous) {
        this.schema = schema;
        this.selections = selections;
        this.kept = kept;
        this.cursors = cursors;
        this.lists = new Lists(this, cursors, site -> links.add(site));
        this.anonymous = anonymous;
    }

    /** The same for what is made ready later. */
    Compiler again() {
        return new Compiler(schema, selections, cursors, kept, anonymous);
    }

    /** The places with arguments of their own since this was asked last. */
    List<Site> links() {
        List<Site> found = links;
        links = new ArrayList<>();
        return found;
    }

    Selections selections() {
        return selections;
    }

    /** An object read from the rows of a model. */
    Writer<byte[][]> object(List<SelectionSet> selected, Instance at) {
        GraphQLObjectType type = schema.getObjectType(at.model().type());
        return members(type, selected, at, at.model()::field);
    }

    /** An object of one of several types, all read from rows of one table. */
    Writer<byte[][]> variant(Variants variants, List<SelectionSet> selected, Scope scope, String alias) {
        Map<String, Writer<byte[][]>> types = new HashMap<>();
        variants.models().get().forEach((kind, model) -> {
            String suffix = "_" + kind.toLowerCase(java.util.Locale.ROOT)
                    + (alias.equals(variants.rows().alias()) ? "" : alias);
            types.put(kind, object(selected, new Instance(model, scope, alias, suffix).amongOthers()));
        });
        return new Writers.Variant(scope.column(alias + "." + variants.kind()), types);
    }

    private Writer<byte[][]> members(
            GraphQLObjectType type,
            List<SelectionSet> selected,
            Instance at,
            Function<String, @Nullable ModelField> fields) {
        Map<String, Writer<byte[][]>> members = new LinkedHashMap<>();
        selections.fields(type, selected).forEach((key, merged) -> members.put(key, member(type, merged, at, fields)));
        return Writers.Members.of(members);
    }

    /** One field of an object. */
    Writer<byte[][]> member(
            GraphQLObjectType type, List<Field> merged, Instance at, Function<String, @Nullable ModelField> fields) {
        String name = merged.get(0).getName();
        if (name.equals("__typename")) {
            return Writers.Constant.of(type.getName());
        }
        GraphQLFieldDefinition definition = type.getFieldDefinition(name);
        PrivacyClass wanted = FieldPrivacy.of(definition);
        if (anonymous && FieldPrivacy.isNeverPublic(wanted)) {
            return new Writers.Hidden();
        }
        boolean isGiven = !at.model().isPast() || FieldTime.isGivenInThePast(schema, type, definition);
        ModelField field = isGiven ? fields.apply(name) : NOTHING;
        if (field == null) {
            throw new Unplanned(type.getName() + "." + name);
        }
        if (wanted == PrivacyClass.P0) {
            return value(field, definition, merged, at, Guard.ALWAYS);
        }
        Guard guard = at.scope().guard(at);
        String allowed = guard.allows(wanted);
        int check = at.scope().column("CAST(" + allowed + " AS text)");
        Writer<byte[][]> value = value(field, definition, merged, at, allowed);
        return new Writers.Guarded(
                check, isGiven && FieldPrivacy.isSensitive(wanted) ? sensitive(name, wanted, guard, at, value) : value);
    }

    /** A value whose readers are logged. */
    private static Writer<byte[][]> sensitive(
            String name, PrivacyClass wanted, Guard guard, Instance at, Writer<byte[][]> value) {
        int personal = wanted == PrivacyClass.P2 ? -1 : at.scope().column("CAST(" + guard.personal() + " AS text)");
        return new Writers.Sensitive(name, key(at), personal, value);
    }

    /** What is not always allowed is null in the statement for whom it is not: it does not leave the database. */
    private Writer<byte[][]> value(
            ModelField field, GraphQLFieldDefinition definition, List<Field> merged, Instance at, String allowed) {
        List<SelectionSet> below = Selections.below(merged);
        Scope scope = at.scope();
        if (field instanceof ModelField.Leaf leaf) {
            return new Writers.Leaf(scope.column(at.sql(leaf.sql()), allowed), leaf.format());
        } else if (field instanceof ModelField.Made made) {
            String restricted = scope.guard(at).allows(PrivacyClass.P1);
            return new Writers.Made(
                    scope.column(at.sql(made.sql()), allowed),
                    scope.column(at.sql(made.restricted()), restricted),
                    made.made(),
                    new MadeWriters(selections).of(definition.getType(), merged));
        } else if (field instanceof ModelField.One one) {
            return one(one, below, at, allowed);
        } else if (field instanceof ModelField.Many many) {
            return lists.many(many, below, at, allowed);
        } else if (field instanceof ModelField.Link link) {
            return lists.link(link, definition, merged, at, allowed);
        } else if (!allowed.equals(Guard.ALWAYS)) {
            throw new Unplanned(definition.getName());
        } else if (field instanceof ModelField.Part part) {
            return members(objectType(definition), below, at, part.fields()::get);
        }
        return field instanceof ModelField.Several several
                ? several(several, below, at)
                : variant((ModelField.Variant) field, below, at);
    }

    private Writer<byte[][]> one(ModelField.One one, List<SelectionSet> below, Instance at, String allowed) {
        String key = one.key();
        return key == null
                ? joined(one, below, at, allowed)
                : kept(one.model(), below, (rows, object) -> {
                            int column = at.scope().column(at.sql(key), allowed);
                            return new Writers.Kept(column, rows, object);
                        })
                        .orElseGet(() -> joined(one, below, at, allowed));
    }

    private Writer<byte[][]> joined(ModelField.One one, List<SelectionSet> below, Instance at, String allowed) {
        Join join = one.join();
        Join bounded = allowed.equals(Guard.ALWAYS)
                ? join
                : Join.optional(join.alias(), join.table(), join.on() + " AND " + allowed);
        Instance other = at.scope().related(at, one.model(), bounded);
        Writer<byte[][]> object = object(below, other);
        return bounded.optional() ? new Writers.Present(key(other), object) : object;
    }

    /** The row of another table that belongs to a row, and has one of several types. */
    Writer<byte[][]> variant(ModelField.Variant variant, List<SelectionSet> below, Instance at) {
        Join join = variant.join();
        String alias = at.scope().names().next(join.alias());
        String on = join.on().replaceAll("\\b" + join.alias() + "\\.", alias + ".");
        at.scope().join(alias, join, at.sql(on));
        return variant(variant.variants(), below, at.scope(), alias);
    }

    /** Read from rows in memory; empty where something is asked of them that is not there. */
    private Optional<Writer<byte[][]>> kept(
            Model model, List<SelectionSet> below, BiFunction<KeptRows, Writer<byte[][]>, Writer<byte[][]>> writer) {
        if (!model.isKept()) {
            return Optional.empty();
        }
        KeptRows rows = kept.of(model);
        try {
            return Optional.of(writer.apply(rows, object(below, new Instance(model, Scope.over(rows)))));
        } catch (Unplanned joined) {
            return Optional.empty();
        }
    }

    private Writer<byte[][]> several(ModelField.Several several, List<SelectionSet> below, Instance at) {
        return kept(several.model().get(), below, (rows, object) -> {
                    int column = at.column(several.key());
                    return new Writers.KeptSeveral(column, several.keys(), rows, object);
                })
                .orElseGet(() -> severalJoined(several, below, at));
    }

    private Writer<byte[][]> severalJoined(ModelField.Several several, List<SelectionSet> below, Instance at) {
        List<Instance> places = several.joins().stream()
                .map(join -> at.scope().related(at, several.model().get(), join))
                .toList();
        return new Writers.Several(
                places.stream().mapToInt(Compiler::key).toArray(),
                places.stream().map(place -> object(below, place)).toList());
    }

    private static int key(Instance at) {
        return at.column("CAST(" + at.model().key() + " AS text)");
    }

    private static GraphQLObjectType objectType(GraphQLFieldDefinition definition) {
        return (GraphQLObjectType) Objects.requireNonNull(GraphQLTypeUtil.unwrapAll(definition.getType()));
    }
}
