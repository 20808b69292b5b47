package id.kumkm.registry.reads;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** How many records a list holds. */
@Name("Total")
@Description("How many records the whole list holds (jumlah).")
public record Total(
        @DataStandard(unit = DataUnit.RECORD) @Description("The number of records.")
        int value,

        @Description("True up to 1,000; beyond that the number is an estimate of the database.")
        boolean exact) {}
