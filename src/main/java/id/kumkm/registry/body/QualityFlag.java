package id.kumkm.registry.body;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What looks wrong in a record and is no reason to refuse it. */
@Enum("QualityFlag")
@Description("Something doubtful in a record (tanda mutu data). The record stands; somebody should look.")
public enum QualityFlag {
    @Description("The declared size class differs from the one that the figures give.")
    SCALE_MISMATCH,
    @Description("The check digit of the NPWP does not fit.")
    DOUBTFUL_NPWP,
    @Description("The number of the cooperative (NIK koperasi) has an unusual length.")
    DOUBTFUL_NIK_KOPERASI,
    @Description("The number of the legal entity (badan hukum) is neither one of AHU nor has the mark BH or PAD.")
    DOUBTFUL_LEGAL_ENTITY_NUMBER,
    @Description("The region was given by a code that is no longer in force; its only successor was taken.")
    RETIRED_REGION_CODE;

    /** These flags with it, or without it; the same where that is so already. */
    String[] among(String[] flags, boolean raised) {
        Set<String> all = new TreeSet<>(List.of(flags));
        return (raised ? all.add(name()) : all.remove(name())) ? all.toArray(String[]::new) : flags;
    }
}
