package id.kumkm.registry.demand;

import id.kumkm.registry.platform.Today;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether a demand is open; what of it follows from the day is stored nowhere. */
@Enum("DemandStatus")
@Description("Whether suppliers are still wanted (status permintaan).")
public enum DemandStatus {
    @Description("Open today.")
    TERBUKA,
    @Description("Closed by the buyer.")
    DITUTUP,
    @Description("Its last day has passed.")
    KEDALUWARSA;

    /** The status today over {@code supply_demand d}. */
    static final String SQL = "CASE WHEN d.closed_on IS NOT NULL THEN 'DITUTUP' WHEN d.open_until >= " + Today.SQL
            + " THEN 'TERBUKA' ELSE 'KEDALUWARSA' END";
}
