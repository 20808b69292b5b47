package id.kumkm.registry.scale;

import id.kumkm.registry.platform.Rupiah;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** Figures of one year, as they leave. */
@Name("Figures")
@Description("Figures of one year (data tahunan). Class P1 for legal entities, P2 for sole proprietors.")
public record FiguresView(
        @Description("Calendar year.") int year,

        @Description("Business capital without land and buildings (modal usaha).") @Nullable
        Rupiah capital,

        @Description("Yearly sales (hasil penjualan tahunan).") @Nullable
        Rupiah sales,

        @Description("Total assets (aset).") @Nullable Rupiah assets,

        @Description("Male workers (tenaga kerja pria).") @Nullable
        Integer maleWorkers,

        @Description("Female workers (tenaga kerja wanita).") @Nullable
        Integer femaleWorkers) {}
