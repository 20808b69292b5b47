package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.Today;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Where a partnership stands. AKTIF and SELESAI are never stored: they follow from the day. */
@Enum("PartnershipStatus")
@Description("Where a partnership stands (status kemitraan), on the day of reading in Jakarta.")
public enum PartnershipStatus {
    @Description("Registered, not yet confirmed by the other side.")
    DIAJUKAN,
    @Description("Confirmed; its first day lies ahead.")
    DIKONFIRMASI,
    @Description("At work today.")
    AKTIF,
    @Description("Its last day has passed.")
    SELESAI,
    @Description("Stopped before its last day.")
    DIHENTIKAN,
    @Description("In dispute; it rests until that is resolved.")
    SENGKETA;

    /** Today, where the registry's days are those of Jakarta. */
    static final String TODAY = Today.SQL;

    /** The status of the day, as SQL over {@code partnership p}; {@link Partnership#status} says the same. */
    static final String SQL = "CASE WHEN p.status <> 'DIKONFIRMASI' THEN p.status WHEN p.ends_on < " + TODAY
            + " THEN 'SELESAI' WHEN p.starts_on <= " + TODAY + " THEN 'AKTIF' ELSE 'DIKONFIRMASI' END";
}
