package id.kumkm.registry.product;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether a product is made. */
@Enum("ProductStatus")
@Description("Whether a product is still made (status produk). Nothing is ever deleted.")
public enum ProductStatus {
    @Description("Made.")
    AKTIF,
    @Description("Withdrawn: no longer made, or entered by mistake.")
    DITARIK
}
