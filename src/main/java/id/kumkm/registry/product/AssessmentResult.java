package id.kumkm.registry.product;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What an assessment found. */
@Enum("AssessmentResult")
@Description("What an assessment of a product found (hasil penilaian).")
public enum AssessmentResult {
    @Description("It meets the standard.")
    MEMENUHI,
    @Description("It would meet the standard under conditions that are still open.")
    BERSYARAT,
    @Description("It does not meet the standard yet.")
    BELUM
}
