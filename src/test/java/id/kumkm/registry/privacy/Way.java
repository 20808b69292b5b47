package id.kumkm.registry.privacy;

import id.kumkm.registry.support.Register;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A way to a record: the query, and where the record stands in its answer. */
enum Way {
    BY_ID(record -> true, record -> record.register().member() + "(id: \"" + record.id() + "\") %s", List.of()),
    BY_LIST(
            record -> true,
            record -> record.register().list() + "(first: 1, filter: {text: \"" + record.name() + "\"}) { nodes %s }",
            List.of("nodes", 0)),
    BY_EDGE(
            record -> true,
            record -> record.register().list() + "(last: 1, filter: {source: \"OSS\", text: \"" + record.name()
                    + "\"}) { edges { node %s } }",
            List.of("edges", 0, "node")),
    BY_NODE(
            record -> true,
            record -> "node(id: \"" + record.id() + "\") { ... on "
                    + record.register().type() + " %s }",
            List.of()),
    BY_NODES(
            record -> true,
            record -> "nodes(ids: [\"" + record.id() + "\"]) { ... on "
                    + record.register().type() + " %s }",
            List.of(0)),
    BY_SEARCH(
            record -> true,
            record -> "search(query: \"" + record.name() + "\", first: 1) { nodes { ... on "
                    + record.register().type() + " %s } }",
            List.of("nodes", 0)),
    BY_NEARBY(
            record -> true,
            record -> "nearby(latitude: " + record.latitude() + ", longitude: " + record.longitude()
                    + ", km: 1.1, kinds: [" + record.register() + "], first: 1) { edges { node { ... on "
                    + record.register().type() + " %s } } }",
            List.of("edges", 0, "node")),
    BY_SUPPLY(
            record -> record.register() == Register.UMKM || record.register() == Register.COOPERATIVE,
            record -> "partnerships(first: 1, filter: {supplier: \"" + record.id() + "\"}) { nodes { supplier { ... on "
                    + record.register().type() + " %s } } }",
            List.of("nodes", 0, "supplier")),
    BY_PURCHASE(
            record -> record.register() == Register.INDUSTRY,
            record -> "partnership(id: \"" + record.partnership() + "\") { buyer { ... on Industry %s } }",
            List.of("buyer")),
    BY_NIB(
            record -> record.register() == Register.UMKM || record.register() == Register.INDUSTRY,
            record -> record.register().member() + "ByNib(nib: \"" + record.nib() + "\") %s",
            List.of()),
    BY_NUMBER(
            record -> record.register() == Register.COOPERATIVE,
            record -> "cooperativeByNik(nikKoperasi: \"3372" + record.nib().substring(4) + "\") %s",
            List.of());

    private final Predicate<FilledRecord> leads;
    private final Function<FilledRecord, String> query;
    private final List<Object> below;

    Way(Predicate<FilledRecord> leads, Function<FilledRecord, String> query, List<Object> below) {
        this.leads = leads;
        this.query = query;
        this.below = below;
    }

    boolean leadsTo(FilledRecord record) {
        return leads.test(record);
    }

    String query(FilledRecord record, String selection) {
        return "{ " + query.apply(record).replace("%s", selection) + " }";
    }

    /** Where the record stands in the answer. */
    List<Object> place(FilledRecord record) {
        String root = query.apply(record).split("[( ]")[0];
        List<Object> path = new java.util.ArrayList<>(List.of(root));
        path.addAll(below);
        return path;
    }

    /** The queries of all ways, for every register. */
    static Set<String> queries(List<FilledRecord> records) {
        return records.stream()
                .flatMap(record -> Arrays.stream(values())
                        .filter(way -> way.leadsTo(record))
                        .map(way -> (String) way.place(record).get(0)))
                .collect(Collectors.toSet());
    }
}
