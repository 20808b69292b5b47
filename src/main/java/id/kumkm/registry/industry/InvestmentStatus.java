package id.kumkm.registry.industry;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Where the capital of an industry comes from. */
@Enum("InvestmentStatus")
@Description("Where the capital comes from (status penanaman modal, UU 25/2007).")
public enum InvestmentStatus {
    @Description("Domestic (penanaman modal dalam negeri).")
    PMDN,
    @Description("Foreign (penanaman modal asing).")
    PMA
}
