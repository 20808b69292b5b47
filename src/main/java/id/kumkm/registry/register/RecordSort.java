package id.kumkm.registry.register;

import id.kumkm.registry.reads.LastChange;
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
    @Description(
            "By the number of the last change, the oldest first (perubahan): what is committed late comes later, and going"
                    + " on from the last cursor misses nothing. A change enters the list once it has its number, within a"
                    + " second; what hangs on a record by lists of its own (members, owners, partnerships) does not move it.")
    UPDATED_ASC(LastChange.order("b", true)),
    @Description("By the number of the last change, the newest first.")
    UPDATED_DESC(LastChange.order("b", false));

    private final Order order;

    RecordSort(Order order) {
        this.order = order;
    }

    public Order order() {
        return order;
    }

    /** True where only rows with a number of a change are in the list. */
    boolean isByChange() {
        return this == UPDATED_ASC || this == UPDATED_DESC;
    }
}
