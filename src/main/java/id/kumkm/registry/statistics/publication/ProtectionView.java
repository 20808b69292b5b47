package id.kumkm.registry.statistics.publication;

import id.kumkm.registry.platform.Message;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** How far what is published lies from what was counted. */
@Name("StatisticProtection")
@Description(
        "How far published counts may lie from the true ones (perlindungan). Who is a member, when contracts begin and what"
                + " is delivered is not public; each count of it is shifted a little, always the same for the same enterprises, so that"
                + " no answer and no pair of answers tells of one of them. Totals are shifted by themselves and do not add up.")
public record ProtectionView(
        @DataStandard(unit = DataUnit.RECORD) @Description("The most by which a count is off, either way.")
        int mostOff,

        @DataStandard(unit = DataUnit.RECORD)
        @Description("Standard deviation of counts from the true ones; less where fewer than 5 are counted.")
        double standardDeviation,

        @Description("The same in words, in the caller's language.") @NonNull
        String note) {

    private static final Message NOTE = Message.of(
            "Cacahan dilindungi: digeser paling banyak 5, dengan rata-rata nol; jumlah total digeser tersendiri, sehingga bagian"
                    + " tidak persis menjumlah. Kelompok di bawah 10 tidak disebut.",
            "Counts are protected: shifted by at most 5, by none on average; totals by themselves, so that parts do not add"
                    + " up. Groups of fewer than 10 are not told.");

    public static ProtectionView in(Locale language) {
        return new ProtectionView(Noise.MOST_OFF, 3, NOTE.in(language));
    }
}
