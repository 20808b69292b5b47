package id.kumkm.registry.statistics;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Of which UMKM a rate is taken. */
@Enum("StatisticPopulation")
@Description("Of which UMKM a rate is taken (populasi).")
public enum StatisticPopulation {
    @Description("Every record that is neither closed nor merged.")
    ALL,
    @Description("Those of them that are verified (TERVERIFIKASI).")
    VERIFIED
}
