package id.kumkm.registry.reads;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** How many records a list holds. */
@Name("Total")
@Description("How many records the whole list holds (jumlah).")
public record Total(
        @DataStandard(unit = DataUnit.RECORD)
        @Description("The number of records; an estimate where exact is false, which lies between atLeast and atMost.")
        int value,

        @Description(
                "True up to 1,000, and at any size in registers where the filter asks for region, status, verification, source,"
                        + " legal form, size class and categories of KBLI alone, and of regions and codes. Else it is an estimate,"
                        + " and atLeast and atMost say how far off it may be.")
        boolean exact,

        @Description(
                "Number of the ledger's feed up to which changes are counted, those in atMost of an estimate too, in digits;"
                        + " those of the last second may not have a number yet. Null where the records were counted as they are.")
        @Nullable
        String throughFeedNo,

        @DataStandard(unit = DataUnit.RECORD)
        @Description("There are no fewer: the number where it is exact, else 1,001, which were counted.")
        int atLeast,

        @DataStandard(unit = DataUnit.RECORD)
        @Description(
                "There are no more: the number where it is exact, else how many there are by those conditions alone that are"
                        + " counted at any size, the others left out. Null where nothing is known, as of lists that are no"
                        + " registers.")
        @Nullable
        Integer atMost) {

    /** Of records that were counted as they are. */
    public static Total counted(int records) {
        return new Total(records, true, null, records, records);
    }

    /** Of records that joint counts tell. */
    static Total counted(int records, String throughFeedNo) {
        return new Total(records, true, throughFeedNo, records, records);
    }

    /** Somewhere from the least on. */
    static Total estimated(int estimate, int least) {
        return new Total(Math.max(least, estimate), false, null, least, null);
    }

    /** Somewhere from the least to the most. */
    static Total estimated(int estimate, int least, int most, String throughFeedNo) {
        return new Total(Math.min(Math.max(least, estimate), most), false, throughFeedNo, least, most);
    }
}
