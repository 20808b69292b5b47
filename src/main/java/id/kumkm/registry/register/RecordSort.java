package id.kumkm.registry.register;

import id.kumkm.registry.reads.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Sorts of the register, each over an index. */
@Enum("RecordSort")
@Description("Order of a list of records (urutan).")
public enum RecordSort {
    @Description("By name, A to Z.")
    NAME_ASC(Order.ofBodies("b.search_name", "text", true)),
    @Description("By name, Z to A.")
    NAME_DESC(Order.ofBodies("b.search_name", "text", false)),
    @Description("First registered first.")
    REGISTERED_ASC(Order.ofBodies("b.registered_at", "timestamptz", true)),
    @Description("Last registered first.")
    REGISTERED_DESC(Order.ofBodies("b.registered_at", "timestamptz", false)),
    @Description("Longest unchanged first.")
    UPDATED_ASC(Order.ofBodies("b.updated_at", "timestamptz", true)),
    @Description("Last changed first.")
    UPDATED_DESC(Order.ofBodies("b.updated_at", "timestamptz", false));

    private final Order order;

    RecordSort(Order order) {
        this.order = order;
    }

    public Order order() {
        return order;
    }
}
