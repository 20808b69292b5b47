package id.kumkm.registry.reads.plan;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.Unplanned;
import java.util.List;
import java.util.function.Consumer;

/** Turns lists and connections below a row into columns of its statement. */
final class Lists {

    private final Compiler compiler;
    private final Cursors cursors;
    private final Consumer<Site> found;

    /** @param found takes each place with arguments of its own */
    Lists(Compiler compiler, Cursors cursors, Consumer<Site> found) {
        this.compiler = compiler;
        this.cursors = cursors;
        this.found = found;
    }

    Writer<byte[][]> many(ModelField.Many many, List<SelectionSet> below, Instance at, String allowed) {
        Model model = many.model();
        Scope inner = new Scope(at.scope().names(), false);
        String alias = at.scope().names().next(model.alias());
        Instance child = new Instance(model, inner, alias, "_" + alias);
        Writer<byte[][]> element = compiler.object(below, child);
        String on = at.sql(child.sql(many.on()));
        String order = child.sql(many.order());
        if (inner.isGuarded()) {
            throw new Unplanned(model.type());
        }
        Piece rows = (sql, binding) -> {
            sql.append("(SELECT CAST(json_agg(json_build_array(");
            inner.addColumns(sql, binding);
            sql.append(") ORDER BY " + order + ") AS text) FROM " + model.from() + " " + alias);
            inner.addJoins(sql, binding);
            sql.append(" WHERE " + on + ")");
        };
        return new Writers.Many(at.scope().add(rows, allowed), element);
    }

    Writer<byte[][]> link(
            ModelField.Link link, GraphQLFieldDefinition definition, List<Field> merged, Instance at, String allowed) {
        at.scope().requireStatement();
        Site site = new Site(definition, merged.get(0), link.find());
        found.accept(site);
        Model model = link.model().get();
        Scope inner = new Scope(at.scope().names(), false);
        String alias = at.scope().names().next(model.alias());
        Instance child = new Instance(model, inner, alias, "_" + alias);
        Connections connection = new Connections(compiler, child, false);
        Writer<Page> value = connection.of(definition, merged);
        Page.Ends ends = connection.ends(binding -> binding.finding(site));
        Query query = new Query(child, child.renamed(link.column()), at.sql(link.parent()));
        int rows = at.scope()
                .add((sql, binding) -> query.addAsColumn(sql, binding.finding(site), binding, cursors), allowed);
        LinkWriter.Length length = connection.counts()
                ? new LinkWriter.Length(
                        at.scope().add((sql, binding) -> query.addCount(sql, binding.finding(site)), allowed),
                        at.scope().column("CAST(" + at.sql(link.parent()) + " AS text)", allowed),
                        query)
                : null;
        return new LinkWriter(site, rows, length, ends, cursors, value);
    }
}
