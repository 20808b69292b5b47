package id.kumkm.registry.scale;

import id.kumkm.registry.platform.Rupiah;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Figures of one year, as they enter; they replace that year's whole. */
@Input("FiguresInput")
@Description("Figures of one year (data tahunan). They replace what was known of that year.")
public record FiguresInput(
        @Description("Calendar year, not in the future.") @NonNull
        Integer year,

        @Description("Business capital without land and buildings (modal usaha).") @Nullable
        Rupiah capital,

        @Description("Yearly sales (hasil penjualan tahunan).") @Nullable
        Rupiah sales,

        @Description("Total assets (aset).") @Nullable Rupiah assets,

        @Description("Male workers (tenaga kerja pria).") @Nullable
        Integer maleWorkers,

        @Description("Female workers (tenaga kerja wanita).") @Nullable
        Integer femaleWorkers) {}
