package id.kumkm.registry.product;

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
    REGISTERED_DESC("p.registered_at", "timestamptz", false);

    private final Order order;

    ProductSort(String column, String type, boolean ascending) {
        this.order = new Order(column, type, ascending, "p.id", "uuid");
    }

    Order order() {
        return order;
    }
}
