package id.kumkm.registry.oracle;

import id.kumkm.registry.population.Fact;
import id.kumkm.registry.support.Register;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What follows from what was said of a record, as the rules of the register have it. */
final class Values {

    private static final List<String> FIGURES = List.of("year", "capital", "sales", "maleWorkers");

    private Values() {}

    /** What the newest figures give; those of the tests are of one class by capital and by sales. */
    private static String computedScale(Fact fact) {
        return fact.parts("figures").stream()
                .max(Comparator.comparing(year -> (Integer) year.get("year")))
                .map(year -> Long.parseLong((String) year.get("capital")) / 1_000_000)
                .map(millions -> millions <= 1_000
                        ? "MIKRO"
                        : millions <= 5_000 ? "KECIL" : millions <= 10_000 ? "MENENGAH" : "BESAR")
                .orElse(null);
    }

    static String scale(Fact fact) {
        if (fact.register() == Register.INDUSTRY) {
            return "BESAR";
        }
        String computed = computedScale(fact);
        return computed == null ? fact.text("declaredScale") : computed;
    }

    static List<String> flags(Fact fact) {
        String declared = fact.text("declaredScale");
        String computed = computedScale(fact);
        if (declared != null && computed != null && !declared.equals(computed)) {
            return List.of("SCALE_MISMATCH");
        }
        String number = fact.text("nikKoperasi");
        return number != null && number.length() != 13 ? List.of("DOUBTFUL_NIK_KOPERASI") : List.of();
    }

    static String certificate(Fact fact) {
        String until = fact.text("certificateValidUntil");
        if (until == null || fact.text("nikKoperasi") == null) {
            return "BELUM_BERSERTIFIKAT";
        }
        return until.startsWith("2999") ? "SERTIFIKAT_AKTIF" : "SERTIFIKAT_KEDALUWARSA";
    }

    static Integer members(Fact fact) {
        Integer male = (Integer) fact.said().get("maleMembers");
        Integer female = (Integer) fact.said().get("femaleMembers");
        return male == null && female == null ? null : (male == null ? 0 : male) + (female == null ? 0 : female);
    }

    /** An owner, or a contact. */
    static Map<String, Object> person(Fact fact, String field) {
        Map<String, Object> said = fact.part(field);
        if (said.isEmpty()) {
            return null;
        }
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("name", said.get("name"));
        person.put("phone", phone(said));
        person.put("email", said.get("email"));
        person.put("erased", false);
        return person;
    }

    static String phone(Map<String, Object> person) {
        return person.containsKey("phone") ? "+62" + ((String) person.get("phone")).substring(1) : null;
    }

    /** Consent holds until it is withdrawn. */
    static boolean isConsented(Fact fact) {
        Map<String, Object> consent = fact.part("contactConsent");
        return consent.containsKey("givenOn") && !consent.containsKey("withdrawnOn");
    }

    /** None where none are said. */
    static Object destinations(Fact fact) {
        List<?> said = (List<?>) fact.said().getOrDefault("exportDestinations", List.of());
        return said.isEmpty() ? null : said;
    }

    static String maskedNik(Fact fact) {
        return masked((String) fact.part("owner").get("nikPemilik"));
    }

    static String masked(String nik) {
        return nik == null ? null : nik.substring(0, 4) + "*".repeat(12);
    }

    static List<Map<String, Object>> figures(Fact fact) {
        return fact.parts("figures").stream()
                .sorted(Comparator.comparing(year -> -(Integer) year.get("year")))
                .map(year -> {
                    Map<String, Object> shown = new LinkedHashMap<>();
                    FIGURES.forEach(field -> shown.put(field, year.get(field)));
                    return shown;
                })
                .toList();
    }

    /** The newest version of KBLI first, and of each the primary one. */
    static List<Map<String, Object>> activities(Fact fact) {
        List<Map<String, Object>> sorted = new ArrayList<>(fact.parts("activities"));
        sorted.sort(Comparator.comparing((Map<String, Object> activity) -> (String) activity.get("version"))
                .reversed()
                .thenComparing(activity -> !(Boolean) activity.get("primary"))
                .thenComparing(activity -> (String) activity.get("code")));
        return sorted;
    }

    static Object precision(Fact fact) {
        Map<String, Object> place = fact.part("location");
        return place.containsKey("latitude") ? place.getOrDefault("precision", "TITIK") : null;
    }

    static Double rounded(Fact fact, String field) {
        Object degrees = fact.part("location").get(field);
        return degrees == null ? null : Judge.rounded(degrees);
    }
}
