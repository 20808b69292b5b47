package id.kumkm.registry.program;

import id.kumkm.registry.reads.LastChange;
import id.kumkm.registry.reads.Order;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Sorts of programmes, each over an index. */
@Enum("ProgramSort")
@Description("Order of a list of programmes (urutan).")
public enum ProgramSort {
    @Description("Those that begin last first.")
    STARTS_DESC(new Order("p.starts_on", "date", false, "p.id", "uuid")),
    @Description("By the number of the last change, of its participants too, the oldest first: going on from the last"
            + " cursor misses nothing.")
    UPDATED_ASC(LastChange.order("p", true)),
    @Description("By the number of the last change, the newest first.")
    UPDATED_DESC(LastChange.order("p", false));

    private final Order order;

    ProgramSort(Order order) {
        this.order = order;
    }

    Order order() {
        return order;
    }

    boolean isByChange() {
        return this != STARTS_DESC;
    }
}
