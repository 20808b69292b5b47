package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.Today;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Where a partnership stands. AKTIF and SELESAI are never stored: they follow from the day. */
@Enum("PartnershipStatus")
@Description(
        "Where a partnership stands (status kemitraan): today in Jakarta for those who may read class P1 of a side, for"
                + " others at the end of last month.")
public enum PartnershipStatus {
    @Description("Registered, not yet confirmed by the other side.")
    DIAJUKAN,
    @Description("Confirmed; its first day lies ahead.")
    DIKONFIRMASI,
    @Description("At work on that day.")
    AKTIF,
    @Description("Its last day has passed.")
    SELESAI,
    @Description("Stopped before its last day.")
    DIHENTIKAN,
    @Description("In dispute; it rests until that is resolved.")
    SENGKETA;

    /** Today, where the registry's days are those of Jakarta. */
    static final String TODAY = Today.SQL;

    /** The status of the day, as {@link Partnership#status} says it. */
    private static final String OF_TODAY =
            "CASE WHEN p.status <> 'DIKONFIRMASI' THEN p.status WHEN coalesce(p.agreed_until, p.ends_on) < " + TODAY
                    + " THEN 'SELESAI' WHEN p.starts_on <= " + TODAY + " THEN 'AKTIF' ELSE 'DIKONFIRMASI' END";

    /** How it stood at the end of last month, of one that had begun: a rest between days at work is a dispute. */
    private static final String TOLD = "CASE WHEN p.active_days @> p.told_on THEN 'AKTIF'"
            + " WHEN p.stopped_on <= p.told_on THEN 'DIHENTIKAN'"
            + " WHEN p.status <> 'SENGKETA' AND coalesce(p.agreed_until, p.ends_on) < p.told_on THEN 'SELESAI' ELSE 'SENGKETA' END";

    /** The status that the viewer is told, as SQL over {@code partnership p} of {@link PartnershipAuthority#rows}. */
    static final String SQL = "CASE WHEN p.told_on IS NULL THEN " + OF_TODAY + " ELSE " + TOLD + " END";
}
