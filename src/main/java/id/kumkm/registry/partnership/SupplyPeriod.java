package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The time in which a volume is supplied. */
@Enum("SupplyPeriod")
@Description("The time in which the volume is supplied (periode pasokan).")
public enum SupplyPeriod {
    @Description("A week (minggu).")
    MINGGU,
    @Description("A month (bulan).")
    BULAN,
    @Description("A quarter (triwulan).")
    TRIWULAN,
    @Description("A season or harvest (musim).")
    MUSIM,
    @Description("A year (tahun).")
    TAHUN,
    @Description("Once, for the whole partnership (sekali).")
    SEKALI
}
