package id.kumkm.registry.scale;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Size class of an enterprise (PP 7/2021 Pasal 35). */
@Enum("Scale")
@Description("Size class of an enterprise (skala usaha, PP 7/2021 Pasal 35).")
public enum Scale {
    @Description("Micro: capital up to Rp1 billion, or yearly sales up to Rp2 billion.")
    MIKRO,
    @Description("Small: capital up to Rp5 billion, or yearly sales up to Rp15 billion.")
    KECIL,
    @Description("Medium: capital up to Rp10 billion, or yearly sales up to Rp50 billion.")
    MENENGAH,
    @Description("Large: above medium.")
    BESAR
}
