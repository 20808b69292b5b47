package id.kumkm.registry.product;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a product is held to. */
@Enum("StandardKind")
@Description("What a product is held to (jenis standar).")
public enum StandardKind {
    @Description("National standard (Standar Nasional Indonesia, UU 20/2014), by its number.")
    SNI,
    @Description("A buyer's own specification (spesifikasi pembeli).")
    PEMBELI,
    @Description("A standard of other countries or of an international body (standar internasional).")
    INTERNASIONAL
}
