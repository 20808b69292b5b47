package id.kumkm.registry.product;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far a product has come; the order is that of the levels. */
@Enum("StandardLevel")
@Description("Level that a product's valid assessments give it today (tingkat standar). Nobody writes it.")
public enum StandardLevel {
    @Description("It meets no standard that was assessed.")
    BELUM,
    @Description("It meets a buyer's specification (sesuai spesifikasi pembeli).")
    SESUAI_PEMBELI,
    @Description("It meets a national standard (SNI).")
    SNI,
    @Description("It meets an international standard.")
    INTERNASIONAL
}
