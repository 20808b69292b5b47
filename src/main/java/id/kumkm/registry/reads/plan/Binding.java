package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.reads.Viewer;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request gives to the statement of a root field.
 *
 * @param finding the rows that it asks for
 * @param known the length of the list, where it need not be counted
 * @param links the rows that are asked for below
 */
record Binding(Viewer viewer, Finding finding, @Nullable Total known, Map<Site, Finding> links) {

    Finding finding(Site link) {
        return Objects.requireNonNull(links.get(link));
    }
}
