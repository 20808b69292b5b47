package id.kumkm.registry.reads;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** How many records a list holds. */
@Name("Total")
@Description("How many records the whole list holds (jumlah).")
public record Total(
        @DataStandard(unit = DataUnit.RECORD) @Description("The number of records.")
        int value,

        @Description(
                "True up to 1,000, and at any size in registers where the filter asks for region, status, verification, source,"
                        + " legal form, size class and categories of KBLI alone. Else the number is an estimate of the database,"
                        + " which may be several times too high or too low.")
        boolean exact,

        @Description(
                "Number of the ledger's feed up to which changes are counted, in digits; those of the last second may not have"
                        + " a number yet. Null where the records were counted as they are.")
        @Nullable
        String throughFeedNo) {

    /** Of records that were counted as they are. */
    public static Total counted(int records) {
        return new Total(records, true, null);
    }
}
