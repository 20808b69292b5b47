package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a root field of an operation is read and written.
 *
 * @param name what its value is called in the answer
 * @param site its arguments; null where it has no rows
 * @param links the places below it that have arguments of their own
 * @param query its statement; null where it has no rows
 * @param counts true where the statement's last column is the length of the list
 * @param other what answers in its place where an argument is given
 * @param nodes how objects of any type are read by their ids; null for every other field
 */
record RootPlan(
        String name,
        @Nullable Site site,
        List<Site> links,
        @Nullable Query query,
        RootWriter writer,
        boolean counts,
        @Nullable Other other,
        @Nullable NodesPlan nodes) {

    /** Another plan for the same field, where this argument is given. */
    record Other(String argument, RootPlan plan) {}

    RootPlan(
            String name,
            @Nullable Site site,
            List<Site> links,
            @Nullable Query query,
            RootWriter writer,
            boolean counts) {
        this(name, site, links, query, writer, counts, null, null);
    }

    static RootPlan of(String name, Site site, NodesPlan nodes) {
        return new RootPlan(name, site, List.of(), null, RootWriter.constant(""), false, null, nodes);
    }

    RootPlan where(String argument, RootPlan answers) {
        return new RootPlan(name, site, links, query, writer, counts, new Other(argument, answers), null);
    }

    /** The plan that answers with these arguments. */
    RootPlan with(Arguments arguments) {
        return other != null && arguments.values().get(other.argument()) != null ? other.plan() : this;
    }
}
