package id.kumkm.registry.reads.plan;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Unplanned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the plans of operations. */
final class PlanMaker {

    private final GraphQLSchema schema;
    private final Map<String, Root> roots;
    private final Cursors cursors;
    private final KeptModels kept;

    PlanMaker(GraphQLSchema schema, Map<String, Root> roots, Cursors cursors, KeptModels kept) {
        this.schema = schema;
        this.roots = roots;
        this.cursors = cursors;
        this.kept = kept;
    }

    /** The plan; {@link Unplanned} where a field is asked for that no read model tells. */
    Plan of(OperationDefinition operation, Selections selections, boolean anonymous) {
        Compiler compiler = new Compiler(schema, selections, cursors, kept, anonymous);
        List<RootPlan> plans = new ArrayList<>();
        selections
                .fields(schema.getQueryType(), List.of(operation.getSelectionSet()))
                .forEach((name, merged) -> plans.add(root(name, merged, compiler)));
        return new Plan(List.copyOf(plans));
    }

    private RootPlan root(String name, List<Field> merged, Compiler compiler) {
        Field field = merged.get(0);
        if (field.getName().equals("__typename")) {
            RootWriter type = RootWriter.constant(schema.getQueryType().getName());
            return new RootPlan(name, null, List.of(), null, type, false);
        }
        Root root = roots.get(field.getName());
        if (root == null) {
            throw new Unplanned(field.getName());
        }
        RootPlan plan = plan(name, root, merged, compiler);
        Root.Other other = root.other();
        return other == null
                        || field.getArguments().stream()
                                .noneMatch(one -> one.getName().equals(other.argument()))
                ? plan
                : plan.where(other.argument(), plan(name, other.root(), merged, compiler));
    }

    private RootPlan plan(String name, Root root, List<Field> merged, Compiler compiler) {
        Field field = merged.get(0);
        GraphQLFieldDefinition definition = schema.getQueryType().getFieldDefinition(field.getName());
        Site site = new Site(definition, field, root.find());
        if (root.source() instanceof Root.Source.Made) {
            Writer<Object> value = new MadeWriters(compiler.selections()).of(definition.getType(), merged);
            return new RootPlan(name, site, List.of(), null, RootWriter.made(value), false);
        }
        if (root.source() instanceof Root.Source.ById source) {
            List<SelectionSet> below = Selections.below(merged);
            return RootPlan.of(
                    name, site, new NodesPlan(source, root.shape(), model -> part(model, below, compiler.again())));
        }
        return root.shape() == Root.Shape.PAGE
                ? page(name, root, site, merged, compiler)
                : rows(name, root, site, merged, compiler);
    }

    private RootPlan rows(String name, Root root, Site site, List<Field> merged, Compiler compiler) {
        List<SelectionSet> below = Selections.below(merged);
        Model model = ((Root.Source.Of) root.source()).model();
        Instance instance = new Instance(model, new Scope(new Scope.Names(), false));
        Writer<byte[][]> value = compiler.object(below, instance);
        return new RootPlan(name, site, compiler.links(), new Query(instance), RootWriter.one(value), false);
    }

    /** What is asked of the objects of one type, where ids name them. */
    private static NodesPlan.Part part(Model model, List<SelectionSet> below, Compiler compiler) {
        Instance instance = new Instance(model, new Scope(new Scope.Names(), false));
        Writer<byte[][]> object = compiler.object(below, instance);
        int key = instance.column("CAST(" + model.key() + " AS text)");
        return new NodesPlan.Part(new Query(instance), object, key, compiler.links());
    }

    private RootPlan page(String name, Root root, Site site, List<Field> merged, Compiler compiler) {
        boolean ofEdges = root.source() instanceof Root.Source.Edges;
        Model model = root.source() instanceof Root.Source.Edges edges
                ? edges.edge()
                : ((Root.Source.Of) root.source()).model();
        Instance instance = new Instance(model, new Scope(new Scope.Names(), ofEdges));
        Connections connection = new Connections(compiler, instance, ofEdges);
        Writer<Page> value = connection.of(site.definition(), merged);
        Query query = new Query(instance);
        Page.Ends ends = connection.ends(Binding::finding);
        if (connection.counts()) {
            instance.scope().add((sql, binding) -> {
                if (binding.known() == null) {
                    query.addCount(sql, binding.finding());
                } else {
                    sql.append("NULL");
                }
            });
        }
        return new RootPlan(
                name, site, compiler.links(), query, RootWriter.page(value, ends, cursors), connection.counts());
    }
}
