package id.kumkm.registry.product;

import id.kumkm.registry.reads.LastChange;
import id.kumkm.registry.reads.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Sorts of products, each over an index. */
@Enum("ProductSort")
@Description("Order of a list of products (urutan).")
public enum ProductSort {
    @Description("By name, A to Z.")
    NAME_ASC("p.search_name", "text", true),
    @Description("By name, Z to A.")
    NAME_DESC("p.search_name", "text", false),
    @Description("First added first.")
    REGISTERED_ASC("p.registered_at", "timestamptz", true),
    @Description("Last added first.")
    REGISTERED_DESC("p.registered_at", "timestamptz", false),
    @Description("By the number of the last change, the oldest first: going on from the last cursor misses nothing.")
    UPDATED_ASC(LastChange.order("p", true)),
    @Description("By the number of the last change, the newest first.")
    UPDATED_DESC(LastChange.order("p", false));

    private final Order order;

    ProductSort(String column, String type, boolean ascending) {
        this(new Order(column, type, ascending, "p.id", "uuid"));
    }

    ProductSort(Order order) {
        this.order = order;
    }

    boolean isByChange() {
        return this == UPDATED_ASC || this == UPDATED_DESC;
    }

    Order order() {
        return order;
    }
}
