package id.kumkm.registry.scale;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a size class rests on. */
@Enum("ScaleBasis")
@Description("What a size class rests on (dasar skala usaha).")
public enum ScaleBasis {
    @Description("Business capital without land and buildings (modal usaha).")
    MODAL,
    @Description("Yearly sales (hasil penjualan tahunan).")
    PENJUALAN,
    @Description("A declaration, without figures (pernyataan).")
    PERNYATAAN
}
