package id.kumkm.registry.classification;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The three levels of the Harmonized System, in the order of the lengths of their codes. */
@Enum("HsLevel")
@Description("Level of an HS code (tingkat).")
public enum HsLevel {
    @Description("Chapter (bab), 2 digits.")
    HS2,
    @Description("Heading (pos), 4 digits.")
    HS4,
    @Description("Subheading (subpos), 6 digits.")
    HS6;

    static HsLevel of(String code) {
        return values()[code.length() / 2 - 1];
    }
}
