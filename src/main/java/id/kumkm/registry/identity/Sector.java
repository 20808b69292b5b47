package id.kumkm.registry.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The two halves of the ministry's work; a ministry officer acts within the ones of its claim. */
@Enum("Sector")
@Description("A sector of the ministry (sektor).")
public enum Sector {
    @Description("Cooperatives (koperasi).")
    COOPERATIVE,
    @Description("Micro, small and medium enterprises (UMKM).")
    UMKM
}
