package id.kumkm.registry.partnership;

import id.kumkm.registry.reads.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Sorts of partnerships, each over an index. */
@Enum("PartnershipSort")
@Description("Order of a list of partnerships (urutan).")
public enum PartnershipSort {
    @Description("First registered first.")
    REGISTERED_ASC(true),
    @Description("Last registered first.")
    REGISTERED_DESC(false);

    private final Order order;

    PartnershipSort(boolean ascending) {
        this.order = new Order("p.registered_at", "timestamptz", ascending, "p.id", "uuid");
    }

    Order order() {
        return order;
    }
}
