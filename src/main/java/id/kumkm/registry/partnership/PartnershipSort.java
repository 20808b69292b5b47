package id.kumkm.registry.partnership;

import id.kumkm.registry.reads.LastChange;
import id.kumkm.registry.reads.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Sorts of partnerships, each over an index. */
@Enum("PartnershipSort")
@Description("Order of a list of partnerships (urutan).")
public enum PartnershipSort {
    @Description("First registered first.")
    REGISTERED_ASC(ofMoments(true)),
    @Description("Last registered first.")
    REGISTERED_DESC(ofMoments(false)),
    @Description(
            "By the number of the last change, the oldest first: going on from the last cursor misses nothing. Of those"
                    + " whose class P1 the caller may read; FORBIDDEN for callers who read it of none.")
    UPDATED_ASC(LastChange.order("p", true)),
    @Description("By the number of the last change, the newest first, of the same ones.")
    UPDATED_DESC(LastChange.order("p", false));

    private final Order order;

    PartnershipSort(Order order) {
        this.order = order;
    }

    private static Order ofMoments(boolean ascending) {
        return new Order("p.registered_at", "timestamptz", ascending, "p.id", "uuid");
    }

    boolean isByChange() {
        return this == UPDATED_ASC || this == UPDATED_DESC;
    }

    Order order() {
        return order;
    }
}
