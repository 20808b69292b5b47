package id.kumkm.registry.product;

import id.kumkm.registry.classification.KbliInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** What is said of a product, when it is added and when it is corrected. */
@Input("ProductInput")
@Description("What is said of a product. In an update an absent field keeps what is stored and null clears it.")
public record ProductInput(
        @Description("Name (nama produk), at most 200 characters. Required.") @Nullable
        String name,

        @Description("Code of goods (kode HS) of the Harmonized System 2022, 6 digits, with dots or without.") @Nullable
        String hs6,

        @Description("Activity that makes it (kegiatan KBLI).") @Nullable
        KbliInput kbli,

        @Description("Unit in which it is counted (satuan), for example kg; at most 20 characters. Required with a"
                + " capacity.")
        @Nullable
        String unit,

        @Description(
                "How much of it can be made in a month (kapasitas per bulan), in that unit; 0 to 1,000,000,000,000,"
                        + " three decimals.")
        @Nullable
        Double capacityPerMonth) {}
