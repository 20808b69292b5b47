package id.kumkm.registry.reads;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** Where a page lies in its list. */
@Name("PageInfo")
@Description("Where a page lies in its list (Relay cursor connections).")
public record PageInfo(
        @Description("True where more follow this page.") boolean hasNextPage,

        @Description("True where others come before this page.")
        boolean hasPreviousPage,

        @Description("Cursor of the first record of the page.") @Nullable
        String startCursor,

        @Description("Cursor of the last record of the page; give it as after to read on.") @Nullable
        String endCursor) {}
