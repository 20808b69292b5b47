package id.kumkm.registry.classification;

import id.kumkm.registry.reads.DataStandard;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A code of KBLI as it leaves. */
@Name("KbliCode")
@DataStandard(classification = "KBLI", authority = "Peraturan BPS 2/2020, Peraturan BPS 7/2025")
@Description("A code of KBLI (Klasifikasi Baku Lapangan Usaha Indonesia) in one version.")
public record KbliView(
        @Description("Version; part of the key.") @NonNull KbliVersion version,

        @DataStandard(classification = "KBLI")
        @Description("Code as text, leading zeros included: a letter, or 2 to 5 digits.")
        @NonNull
        String code,

        @Description("Level of the code.") @NonNull KbliLevel level,

        @Description("Letter of its category (kategori).") @NonNull
        String category,

        @DataStandard(classification = "KBLI") @Description("Code of the level above; null for a category.") @Nullable
        String parentCode,

        @Description("Title (judul) as published, in Bahasa Indonesia.") @NonNull
        String title) {}
