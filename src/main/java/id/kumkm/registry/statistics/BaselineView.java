package id.kumkm.registry.statistics;

import id.kumkm.registry.platform.Message;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A figure of somebody else, to be drawn as a line of its own. */
@Name("ExternalBaseline")
@Description("A figure from outside the registry (garis acuan), never mixed with what the registry counts.")
public record BaselineView(
        @DataStandard(unit = DataUnit.RATIO) @Description("The figure.")
        double rate,

        @DataStandard(unit = DataUnit.YEAR) @Description("Year of its data.")
        int year,

        @Description("What it is, in the caller's language.") @NonNull
        String label) {

    private static final Message PARTNERSHIPS = Message.of(
            "Kemitraan UMK dan UMB menurut kementerian, data tahun 2019; bukan hitungan registri ini",
            "Partnerships of micro and small with medium and large enterprises as the ministry has it, data of 2019;"
                    + " not counted by this registry");

    /** What the ministry said in 2023 of the data of 2019. */
    static BaselineView of(Locale language) {
        return new BaselineView(0.07, 2019, PARTNERSHIPS.in(language));
    }
}
