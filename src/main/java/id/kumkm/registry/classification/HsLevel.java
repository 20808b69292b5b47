package id.kumkm.registry.classification;

import java.util.Arrays;
import java.util.stream.Collectors;
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

    /** The level of a row of {@code hs_code b}. */
    static final String SQL = Arrays.stream(values())
            .map(level -> " WHEN " + 2 * (level.ordinal() + 1) + " THEN '" + level + "'")
            .collect(Collectors.joining("", "CASE length(b.code)", " END"));
}
