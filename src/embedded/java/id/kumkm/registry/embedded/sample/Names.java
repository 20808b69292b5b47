package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.cooperative.CooperativeGroup;
import id.kumkm.registry.cooperative.CooperativeKind;
import java.util.List;
import java.util.Locale;

/** Invented names: common words and given names, put together by chance. */
final class Names {

    private static final List<String> WOMEN = List.of(
            "Sri",
            "Siti",
            "Wati",
            "Rini",
            "Ningsih",
            "Endang",
            "Yuni",
            "Dewi",
            "Lestari",
            "Ratna",
            "Wulan",
            "Tutik",
            "Sulastri",
            "Murni",
            "Aminah",
            "Fitri",
            "Kartini",
            "Yanti",
            "Marni",
            "Nurul",
            "Erna",
            "Maria",
            "Ida",
            "Ani");
    private static final List<String> MEN = List.of(
            "Joko", "Budi", "Slamet", "Agus", "Bambang", "Eko", "Dwi", "Heru", "Suparno", "Widodo", "Hadi", "Anton",
            "Wahyu", "Rahmat", "Yusuf", "Ahmad", "Made", "Ketut", "Ucok", "Daeng", "Yohanes", "Tono", "Sarno", "Bayu");
    private static final List<String> LAST = List.of(
            "Rahayu",
            "Santosa",
            "Utami",
            "Prasetya",
            "Handayani",
            "Nugraha",
            "Purnama",
            "Saputra",
            "Maharani",
            "Wijaya",
            "Setiawan",
            "Hartati",
            "Susanto",
            "Pertiwi",
            "Kurnia",
            "Gunarti",
            "Hidayat",
            "Mulyani",
            "Siregar",
            "Lubis",
            "Tanjung",
            "Situmorang",
            "Wenda",
            "Pattiasina");
    private static final List<String> GOOD_LUCK = List.of(
            "Berkah",
            "Barokah",
            "Sumber Rejeki",
            "Maju Jaya",
            "Mekar Sari",
            "Sido Makmur",
            "Rukun Santosa",
            "Lestari",
            "Karya Mandiri",
            "Guyub Rukun",
            "Cahaya Pagi",
            "Lumintu",
            "Mugi Lancar",
            "Tirta Asri",
            "Dua Putri",
            "Tiga Saudara",
            "Anugerah",
            "Sari Rasa",
            "Subur Makmur",
            "Harapan Baru",
            "Sekar Arum",
            "Bina Usaha");
    private static final List<String> STREETS = List.of(
            "Melati",
            "Kenanga",
            "Mawar",
            "Anggrek",
            "Cempaka",
            "Teratai",
            "Garuda",
            "Merpati",
            "Rajawali",
            "Kutilang",
            "Mangga",
            "Rambutan",
            "Jambu",
            "Beringin",
            "Cemara",
            "Pasar Lama",
            "Balai Desa",
            "Masjid",
            "Stasiun",
            "Sawah");

    private static final List<String> COMPANIES =
            List.of("Indonesia", "Nusantara", "Abadi", "Sejahtera", "Internasional", "Perkasa", "Sentosa", "Utama");

    private Names() {}

    /** Who owns a business, as far as its name tells. */
    record Owner(String first, String last, boolean woman) {

        static Owner pick(Dice dice) {
            boolean woman = dice.chance(0.6);
            return new Owner(dice.pick(woman ? WOMEN : MEN), dice.pick(LAST), woman);
        }

        String full() {
            return first + " " + last;
        }

        String email(int number) {
            return (first + "." + last).toLowerCase(Locale.ROOT) + number + "@contoh.id";
        }

        private String familiar(Dice dice) {
            return dice.pick(woman ? List.of("Bu ", "Mbak ", "Bu ") : List.of("Pak ", "Mas ", "Pak ")) + first;
        }
    }

    static String business(Trades.Line line, LegalForm form, Owner owner, String village, Dice dice) {
        if (!LegalForm.isNaturalPerson(form)) {
            String sort = form == LegalForm.CV ? "CV " : "PT ";
            return sort + line.head() + " " + dice.pick(GOOD_LUCK);
        }
        String by = dice.chance(0.4) ? owner.familiar(dice) : dice.chance(0.65) ? dice.pick(GOOD_LUCK) : village;
        return (form == LegalForm.UD ? "UD " : "") + line.head() + " " + by;
    }

    static String cooperative(CooperativeGroup group, CooperativeKind kind, String village, Dice dice) {
        String sort = switch (group) {
            case KARYAWAN -> "Koperasi Karyawan";
            case PEGAWAI_NEGERI -> "KPRI";
            case GURU -> "Koperasi Guru";
            case WANITA -> "Koperasi Wanita";
            case TANI -> "Koperasi Tani";
            case NELAYAN -> "Koperasi Nelayan";
            case PASAR -> "Koperasi Pasar";
            case PESANTREN -> "Kopontren";
            case KUD -> "KUD";
            default -> kind == CooperativeKind.SIMPAN_PINJAM ? "KSP" : "Koperasi";
        };
        return sort + " " + dice.pick(GOOD_LUCK) + (dice.chance(0.5) ? " " + village : "");
    }

    static String industry(String head, int number, Dice dice) {
        return "PT " + dice.pick(GOOD_LUCK) + " " + head + " " + dice.pick(COMPANIES)
                + (number < 1_000 ? "" : " " + (1 + number % 97));
    }

    static String association(String members, int number, Dice dice) {
        return "Asosiasi " + members + " " + dice.pick(GOOD_LUCK) + (number < 1_000 ? "" : " " + number);
    }

    static String tradeName(Owner owner, Dice dice) {
        return dice.pick(GOOD_LUCK).split(" ")[0] + " " + owner.last();
    }

    static String street(Dice dice) {
        return "Jl. " + dice.pick(STREETS) + " No. " + dice.between(1, 199);
    }
}
