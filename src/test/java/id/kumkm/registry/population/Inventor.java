package id.kumkm.registry.population;

import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Umkms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes up what is said of records: few names and places, so that many share them, and much that is not said at all. */
public final class Inventor {

    /** Regions that no other test uses: Kota Ternate and Kota Tidore in one province, Kota Ambon in another. */
    public static final List<String> REGIONS = List.of(
            "82.71.02.1001",
            "82.71.02.1002",
            "82.71.02",
            "82.71.03",
            "82.71",
            "82.72.01",
            "82.72",
            "82",
            "81.71.01.1006",
            "81.71.01.2001",
            "81.71.02",
            "81.71");

    public static final List<String> NAMES = List.of(
            "Kopi Maju",
            "kopi maju",
            "Kopí Maju",
            "Toko Jaya",
            "Toko Jaya 2",
            "Batik Ayu",
            "Batik Ayu Sentosa",
            "Tahu 100% Enak",
            "Mebel_Jati",
            "Sumber \"Rejeki\" \\ Co",
            "Ñusa Café",
            "Warung Kelontong",
            "Zaitun");

    static final List<String> FORMS = List.of("PERORANGAN", "UD", "CV", "PT", "PT_PERORANGAN", "YAYASAN", "LAINNYA");
    static final List<Map<String, Object>> ACTIVITIES = List.of(
            Map.of("version", "KBLI_2020", "code", "13134", "primary", true),
            Map.of("version", "KBLI_2020", "code", "13133", "primary", false),
            Map.of("version", "KBLI_2020", "code", "56101", "primary", false),
            Map.of("version", "KBLI_2020", "code", "10799", "primary", false),
            Map.of("version", "KBLI_2025", "code", "10794", "primary", false),
            Map.of("version", "KBLI_2025", "code", "13133", "primary", true),
            Map.of("version", "KBLI_2025", "code", "56101", "primary", false));

    private final Dice dice;
    private int serial;

    public Inventor(Dice dice) {
        this.dice = dice;
    }

    /** One record of the register. */
    public Map<String, Object> record(Register register) {
        serial++;
        Map<String, Object> said = new HashMap<>();
        said.put("name", dice.oneOf(NAMES) + (dice.chance(20) ? " " + dice.below(9) : ""));
        said.put("regionCode", dice.oneOf(REGIONS));
        maybe(70, said, "location", place());
        if (register != Register.COOPERATIVE) {
            maybe(80, said, "legalForm", dice.oneOf(FORMS));
        }
        if (register != Register.ASSOCIATION) {
            maybe(60, said, "activities", new ArrayList<>(dice.some(ACTIVITIES, dice.below(4))));
            maybe(50, said, "nib", Umkms.newNib());
        }
        maybe(
                40,
                said,
                "phone",
                dice.oneOf(List.of("(0921) 012345", "0921-0123%03d ext. 2".formatted(serial % 1_000))));
        maybe(40, said, "email", "kantor%d@contoh.id".formatted(serial));
        maybe(40, said, "website", "https://badan-%d.example.id".formatted(serial));
        switch (register) {
            case UMKM -> umkm(said);
            case INDUSTRY -> industry(said);
            case COOPERATIVE -> cooperative(said);
            case ASSOCIATION -> association(said);
        }
        return said;
    }

    /** A person who joined a cooperative, each on a day of its own. */
    public Map<String, Object> member() {
        serial++;
        Map<String, Object> person = new HashMap<>(Map.of("name", "Anggota " + serial));
        maybe(70, person, "nikAnggota", "827101150890%04d".formatted(serial));
        maybe(60, person, "phone", "0812%07d".formatted(serial));
        Map<String, Object> said = new HashMap<>(Map.of("person", person));
        said.put("joinedOn", LocalDate.of(2019, 1, 1).plusDays(serial).toString());
        maybe(30, said, "leftOn", "2025-06-30");
        return said;
    }

    /** What somebody makes. */
    public Map<String, Object> product() {
        Map<String, Object> said = new HashMap<>();
        said.put("name", dice.oneOf(NAMES));
        maybe(60, said, "hs6", dice.oneOf(List.of("090111", "090121", "080390")));
        maybe(60, said, "kbli", Map.of("version", "KBLI_2020", "code", dice.oneOf(List.of("13134", "56101"))));
        maybe(60, said, "unit", dice.oneOf(List.of("kg", "buah")));
        if (said.containsKey("unit")) {
            maybe(70, said, "capacityPerMonth", dice.below(10_000) / 4d);
        }
        return said;
    }

    /** What somebody wants. */
    public Map<String, Object> demand() {
        Map<String, Object> said = new HashMap<>(Map.of(
                "commodity", dice.oneOf(NAMES),
                "hs6", dice.oneOf(List.of("090111", "090121", "080390")),
                "volume", 1 + dice.below(1_000) / 8d,
                "unit", dice.oneOf(List.of("kg", "buah")),
                "period", dice.oneOf(List.of("MINGGU", "BULAN")),
                "openUntil", dice.oneOf(List.of("2999-01-01", "2998-12-31"))));
        maybe(40, said, "requiredLevel", dice.oneOf(List.of("SNI", "BELUM")));
        maybe(40, said, "preferredRegions", dice.some(List.of("82", "81.71"), 2));
        maybe(40, said, "requiredPermits", dice.some(List.of("HALAL", "P-IRT"), 2));
        return said;
    }

    private void umkm(Map<String, Object> said) {
        enterprise(said, List.of(500L, 3_000L, 8_000L));
        maybe(70, said, "declaredScale", dice.oneOf(List.of("MIKRO", "KECIL", "MENENGAH")));
        maybe(50, said, "localCategory", dice.oneOf(List.of("Kuliner", "Kriya", "Fesyen")));
    }

    private void industry(Map<String, Object> said) {
        enterprise(said, List.of(90_000L));
        maybe(60, said, "investment", dice.oneOf(List.of("PMA", "PMDN")));
        maybe(60, said, "offtaker", dice.chance(50));
        maybe(50, said, "commodities", dice.some(List.of("Kopi", "Gula Semut", "100% katun", "rotan"), 2));
    }

    /** Capital and sales, in millions, of one size class by either measure. */
    private void enterprise(Map<String, Object> said, List<Long> capitals) {
        maybe(50, said, "tradeNames", dice.some(List.of("Cap Ayam", "Merek \"B\"", "Tiga Roda"), 2));
        maybe(50, said, "description", "Usaha nomor " + serial);
        maybe(50, said, "establishedOn", "20" + (10 + dice.below(15)) + "-03-04");
        if (dice.chance(40)) {
            said.put("exporting", dice.chance(60));
        }
        if (Boolean.TRUE.equals(said.get("exporting"))) {
            maybe(60, said, "exportingSince", 2000 + dice.below(25));
            maybe(60, said, "exportDestinations", new ArrayList<>(dice.some(List.of("JP", "SG", "NL"), 2)));
        }
        maybe(40, said, "contactConsent", new HashMap<>(Map.of("givenBy", "PEMILIK", "givenOn", "2025-01-02")));
        if (said.containsKey("contactConsent") && dice.chance(30)) {
            said.put(
                    "contactConsent", Map.of("givenBy", "KUASA", "givenOn", "2025-01-02", "withdrawnOn", "2026-01-02"));
        }
        Map<String, Object> owner = person();
        maybe(70, owner, "nikPemilik", "827101150890%04d".formatted(serial));
        maybe(80, said, "owner", owner);
        if (said.containsKey("owner")) {
            maybe(50, said, "npwp", "0123456782%06d".formatted(serial));
        }
        List<Map<String, Object>> figures = new ArrayList<>();
        for (int year = 2025; year > 2025 - dice.below(3); year--) {
            long capital = dice.oneOf(capitals) * 1_000_000;
            figures.add(
                    Map.of("year", year, "capital", "" + capital, "sales", "" + capital * 4, "maleWorkers", serial));
        }
        said.put("figures", figures);
    }

    private void cooperative(Map<String, Object> said) {
        said.put("membershipArea", dice.oneOf(List.of("KABUPATEN_KOTA", "KABUPATEN_KOTA", "PROVINSI", "NASIONAL")));
        maybe(70, said, "kind", dice.oneOf(List.of("KONSUMEN", "JASA", "SIMPAN_PINJAM")));
        maybe(70, said, "form", dice.oneOf(List.of("PRIMER", "SEKUNDER")));
        maybe(70, said, "management", dice.oneOf(List.of("KONVENSIONAL", "SYARIAH")));
        maybe(70, said, "group", dice.oneOf(List.of("KDMP", "TANI", "WANITA")));
        maybe(60, said, "nikKoperasi", "8271" + Umkms.newNib().substring(4) + (dice.chance(20) ? "1" : ""));
        maybe(60, said, "certificateValidUntil", dice.oneOf(List.of("2999-01-01", "2020-01-01")));
        maybe(50, said, "maleMembers", dice.below(900));
        maybe(50, said, "femaleMembers", dice.below(900));
        maybe(50, said, "officers", dice.below(9));
        maybe(50, said, "employees", dice.below(90));
    }

    private void association(Map<String, Object> said) {
        maybe(50, said, "scope", "Perajin " + serial);
        maybe(70, said, "contact", person());
    }

    private Map<String, Object> person() {
        Map<String, Object> person = new HashMap<>(Map.of("name", "Pemilik " + serial));
        maybe(60, person, "phone", "0812%07d".formatted(serial));
        maybe(60, person, "email", "pemilik%d@contoh.id".formatted(serial));
        return person;
    }

    private Map<String, Object> place() {
        Map<String, Object> place = new HashMap<>();
        maybe(70, place, "address", "Jl. Contoh " + serial);
        maybe(30, place, "hamlet", "Kampung " + serial % 9);
        maybe(50, place, "rt", "%03d".formatted(1 + dice.below(9)));
        maybe(50, place, "postcode", "9771" + dice.below(10));
        if (dice.chance(80)) {
            place.put("latitude", (700 + dice.below(200)) / 1000d);
            place.put("longitude", (127_300 + dice.below(200)) / 1000d);
            maybe(50, place, "precision", dice.oneOf(List.of("TITIK", "KELURAHAN")));
        }
        return place;
    }

    private void maybe(int percent, Map<String, Object> said, String field, Object value) {
        if (dice.chance(percent)) {
            said.put(field, value);
        }
    }
}
