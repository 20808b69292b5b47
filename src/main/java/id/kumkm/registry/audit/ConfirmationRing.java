package id.kumkm.registry.audit;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Subjects who stand behind each other's links: a pattern to look at, and no proof of anything. */
@Name("ConfirmationRing")
@Description(
        "Subjects of whom each confirmed links of another, round in a ring (saling mengonfirmasi): two colleagues, or twenty"
                + " in a row. A pattern to look at, and no proof: two who share an office confirm each other's by right.")
public record ConfirmationRing(
        @Description("The subjects of their tokens, in the order of the alphabet.") @NonNull
        List<@NonNull String> subjects,

        @DataStandard(unit = DataUnit.RECORD) @Description("How many links were confirmed among them.")
        int links,

        @Description("Who confirmed how many of whose, the most first.") @NonNull
        List<@NonNull ConfirmationsOfOne> confirmations) {

    /** Links that one subject wrote and another confirmed. */
    @Name("ConfirmationsOfOne")
    @Description("Links that one subject wrote and another confirmed.")
    public record ConfirmationsOfOne(
            @Description("Who recorded them or wrote something of them.") @NonNull
            String writtenBy,

            @Description("Who confirmed them.") @NonNull String confirmedBy,

            @DataStandard(unit = DataUnit.RECORD) @Description("Partnerships among them.")
            int partnerships,

            @DataStandard(unit = DataUnit.RECORD) @Description("Memberships among them.")
            int memberships,

            @DataStandard(unit = DataUnit.RECORD) @Description("Entries of ownership or control among them.")
            int controls) {

        int links() {
            return partnerships + memberships + controls;
        }
    }
}
