package id.kumkm.registry.scale;

import id.kumkm.registry.platform.Rupiah;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** Figures of one year, as they leave. */
@Name("Figures")
@DataStandard(authority = "PP 7/2021 Pasal 35")
@Description("Figures of one year (data tahunan). Class P1 for legal entities, P2 for sole proprietors.")
public record FiguresView(
        @DataStandard(unit = DataUnit.YEAR) @Description("Calendar year.")
        int year,

        @Description("Business capital without land and buildings (modal usaha).") @Nullable
        Rupiah capital,

        @Description("Yearly sales (hasil penjualan tahunan).") @Nullable
        Rupiah sales,

        @Description("Total assets (aset).") @Nullable Rupiah assets,

        @DataStandard(unit = DataUnit.PERSON) @Description("Male workers (tenaga kerja pria).") @Nullable
        Integer maleWorkers,

        @DataStandard(unit = DataUnit.PERSON) @Description("Female workers (tenaga kerja wanita).") @Nullable
        Integer femaleWorkers) {}
