package id.kumkm.registry.demand;

import id.kumkm.registry.platform.Message;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a supplier and a demand fit, or do not; what it says to people follows Accept-Language. */
@Enum("MatchReason")
@Description("Why a supplier and a demand fit, or where they do not (alasan kecocokan).")
public enum MatchReason {
    @Description("The product has the same code of goods (kode HS).")
    SAME_GOODS("Kode HS produk sama dengan yang diminta.", "The product has the code of goods that is wanted."),
    @Description("The product is made by the same activity (KBLI); with a reason more where the versions differ.")
    SAME_ACTIVITY("Kegiatan KBLI produk sama dengan yang diminta.", "The product is made by the activity wanted."),
    @Description(
            "The product is made by a related activity: the first three digits of KBLI are the same, or the meaning of"
                    + " the code is open.")
    RELATED_ACTIVITY(
            "Kegiatan KBLI produk serumpun dengan yang diminta.",
            "The product is made by an activity related to the one wanted."),
    @Description(
            "The activities are recorded in two versions of KBLI (versi KBLI) and meet by the registry's map, one to one;"
                    + " the map is not official. Scores less than in one version.")
    KBLI_VERSIONS_CORRESPOND(
            "Dicocokkan lintas versi KBLI: satu kode sepadan dengan satu kode (bukan padanan resmi BPS).",
            "Matched over versions of KBLI: one code corresponds to one code (not the official correspondence)."),
    @Description(
            "The activities are recorded in two versions of KBLI (versi KBLI) with the same digits under another title:"
                    + " it may be another activity. Scores least.")
    KBLI_VERSIONS_OPEN(
            "Lintas versi KBLI: kode sama tetapi judul berubah; kegiatannya mungkin berbeda.",
            "Over versions of KBLI: the same code under another title, so the activity may be another."),
    @Description("The product's name is like the commodity's.")
    SIMILAR_NAME("Nama produk mirip komoditas yang diminta.", "The product is called like the commodity wanted."),
    @Description("No level is required, and the product has one.")
    HAS_STANDARD("Produk memenuhi suatu standar.", "The product meets a standard."),
    @Description("The product has the level required or a higher one.")
    STANDARD_MET("Tingkat standar produk mencukupi.", "The product's standard level suffices."),
    @Description("The product has a level below the one required.")
    STANDARD_BELOW(
            "Tingkat standar produk di bawah yang diminta.", "The product's standard level is below the one required."),
    @Description("The product has no level, and one is required.")
    STANDARD_MISSING("Produk belum memenuhi standar.", "The product meets no standard yet."),
    @Description("The product meets each standard that the demand names.")
    NAMED_STANDARD_MET("Produk memenuhi standar yang disebut.", "The product meets the standards that are named."),
    @Description("The product does not meet each standard that the demand names.")
    NAMED_STANDARD_MISSING(
            "Produk belum memenuhi semua standar yang disebut.",
            "The product does not meet all of the standards that are named."),
    @Description("The capacity covers what is wanted.")
    CAPACITY_COVERS("Kapasitas memenuhi volume yang diminta.", "The capacity covers the volume wanted."),
    @Description("The capacity covers a part of what is wanted.")
    CAPACITY_PARTLY("Kapasitas memenuhi sebagian volume.", "The capacity covers a part of the volume."),
    @Description("The capacity is not known, or counted in a unit that cannot be compared.")
    CAPACITY_UNKNOWN("Kapasitas belum dapat dibandingkan.", "The capacity cannot be compared."),
    @Description("The supplier is in a region that is preferred.")
    PREFERRED_REGION("Pemasok berada di wilayah yang diutamakan.", "The supplier is in a preferred region."),
    @Description("The supplier is at most 100 km away, by public coordinates.")
    NEARBY("Pemasok paling jauh 100 km dari pembeli.", "The supplier is within 100 km of the buyer."),
    @Description("The supplier is in the buyer's province.")
    SAME_PROVINCE("Pemasok berada di provinsi yang sama.", "The supplier is in the same province."),
    @Description(
            "The supplier is this buyer's partner: today for who may read class P1 of a side, else at the end of last month.")
    SUPPLIES_THIS_BUYER("Sudah bermitra dengan pembeli ini.", "It already supplies this buyer."),
    @Description(
            "The supplier is another buyer's partner: today for who may read class P1 of it, else at the end of last month.")
    SUPPLIES_OTHERS("Sudah bermitra dengan pembeli lain.", "It supplies another buyer."),
    @Description(
            "The supplier is nobody's partner: today for who may read class P1 of it, else at the end of last month.")
    NOT_LINKED_YET("Belum bermitra dengan pembeli mana pun.", "It supplies no buyer yet."),
    @Description(
            "The cooperative's capacity includes its members' products. Only who may read class P1 of the cooperative is told:"
                    + " for everybody else it has its own products alone.")
    AGGREGATES_MEMBERS("Kapasitas mencakup produk anggota koperasi.", "The capacity includes the members' products."),
    @Description("The demand asks for permits, which the registry does not hold yet: nobody checked them.")
    PERMITS_NOT_CHECKED(
            "Izin yang diminta belum diperiksa; registri belum memuat izin.",
            "The permits wanted were not checked: the registry holds none yet.");

    private final Message sentence;

    MatchReason(String indonesian, String english) {
        this.sentence = Message.of(indonesian, english);
    }

    String in(Locale language) {
        return sentence.in(language);
    }
}
