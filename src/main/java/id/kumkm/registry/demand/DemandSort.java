package id.kumkm.registry.demand;

import id.kumkm.registry.reads.LastChange;
import id.kumkm.registry.reads.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Sorts of demands, each over an index. */
@Enum("SupplyDemandSort")
@Description("Order of a list of demands (urutan).")
public enum DemandSort {
    @Description("First published first.")
    PUBLISHED_ASC("d.published_at", "timestamptz", true),
    @Description("Last published first.")
    PUBLISHED_DESC("d.published_at", "timestamptz", false),
    @Description("The one that ends first first.")
    OPEN_UNTIL_ASC("d.open_until", "date", true),
    @Description("The one that ends last first.")
    OPEN_UNTIL_DESC("d.open_until", "date", false),
    @Description("By the number of the last change, the oldest first: going on from the last cursor misses nothing.")
    UPDATED_ASC(LastChange.order("d", true)),
    @Description("By the number of the last change, the newest first.")
    UPDATED_DESC(LastChange.order("d", false));

    private final Order order;

    DemandSort(String column, String type, boolean ascending) {
        this(new Order(column, type, ascending, "d.id", "uuid"));
    }

    DemandSort(Order order) {
        this.order = order;
    }

    boolean isByChange() {
        return this == UPDATED_ASC || this == UPDATED_DESC;
    }

    Order order() {
        return order;
    }
}
