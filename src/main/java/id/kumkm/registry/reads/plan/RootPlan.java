package id.kumkm.registry.reads.plan;

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
 */
record RootPlan(
        String name,
        @Nullable Site site,
        List<Site> links,
        @Nullable Query query,
        RootWriter writer,
        boolean counts) {}
