package id.kumkm.registry.classification;

import id.kumkm.registry.reads.DataStandard;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A code of the Harmonized System as it leaves. */
@Name("HsCode")
@DataStandard(classification = "HS 2022", authority = "Harmonized System (WCO)")
@Description("A code of goods (kode HS) of the Harmonized System 2022.")
public record HsView(
        @DataStandard(classification = "HS 2022")
        @Description("Code as text, leading zeros included: 2, 4 or 6 digits.")
        @NonNull
        String code,

        @Description("Level of the code.") @NonNull HsLevel level,

        @Description("Roman number of its section (bagian); null for goods not specified by kind.") @Nullable
        String section,

        @DataStandard(classification = "HS 2022") @Description("Code of the level above; null for a chapter.") @Nullable
        String parentCode,

        @Description("What the goods are (uraian barang), in English.") @NonNull
        String description) {}
