package id.kumkm.registry.demand;

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
    OPEN_UNTIL_DESC("d.open_until", "date", false);

    private final Order order;

    DemandSort(String column, String type, boolean ascending) {
        this.order = new Order(column, type, ascending, "d.id", "uuid");
    }

    Order order() {
        return order;
    }
}
