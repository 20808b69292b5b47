package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How the price comes about. */
@Enum("PriceTerm")
@Description("How the price comes about (ketentuan harga).")
public enum PriceTerm {
    @Description("A fixed price (tetap).")
    TETAP,
    @Description("By a formula in the contract (formula).")
    FORMULA,
    @Description("The market's price on delivery (pasar).")
    PASAR
}
