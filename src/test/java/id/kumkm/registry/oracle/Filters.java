package id.kumkm.registry.oracle;

import id.kumkm.registry.population.Fact;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Literal.Constant;
import id.kumkm.registry.support.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Filters at random, with values that records really have, or just not. */
final class Filters {

    /** The tests' own regions, which alone hold nothing else. */
    private static final List<String> OWN = List.of("82", "82", "82.71", "82.71.02", "82.72", "81.71");

    private static final List<String> REGIONS = List.of(
            "82", "8271", "82.71", "82.71.02", "82.71.02.1001", "82.72", "82.72.01", "81", "81.71.01.2001", "33");

    private static final List<String> WORDS = List.of(
            "kopi",
            "KOPÍ maju",
            "maju kopi",
            "a",
            "%",
            "100%",
            "_",
            "\\",
            "\"",
            "jaya 2",
            "batik ayu",
            "cafe",
            "xyz",
            "n",
            "opi",
            "lontong",
            "kelontong",
            "ba-tik");

    private static final List<String> SHARED =
            List.of("text", "region", "status", "verification", "source", "updatedSince", "near", "and", "or", "not");

    private static final Map<Register, List<String>> OWN_CONDITIONS = Map.of(
            Register.UMKM, List.of("scale", "legalForm", "exporting", "hasNib", "kbli"),
            Register.INDUSTRY,
                    List.of("legalForm", "investment", "exporting", "offtaker", "commodity", "hasNib", "kbli"),
            Register.COOPERATIVE,
                    List.of(
                            "kind",
                            "form",
                            "membershipArea",
                            "management",
                            "group",
                            "certificateStatus",
                            "hasNikKoperasi",
                            "kbli"),
            Register.ASSOCIATION, List.of());

    private static final Map<String, List<String>> CONSTANTS = Map.ofEntries(
            Map.entry("status", List.of("AKTIF", "TIDAK_AKTIF", "TUTUP")),
            Map.entry("verification", List.of("TERDATA", "DIAJUKAN", "TERVERIFIKASI", "DITOLAK")),
            Map.entry("scale", List.of("MIKRO", "KECIL", "MENENGAH")),
            Map.entry("legalForm", List.of("PERORANGAN", "UD", "CV", "PT", "LAINNYA")),
            Map.entry("investment", List.of("PMA", "PMDN")),
            Map.entry("kind", List.of("KONSUMEN", "JASA", "PRODUSEN")),
            Map.entry("form", List.of("PRIMER", "SEKUNDER")),
            Map.entry("membershipArea", List.of("KABUPATEN_KOTA", "PROVINSI", "NASIONAL")),
            Map.entry("management", List.of("KONVENSIONAL", "SYARIAH")),
            Map.entry("group", List.of("KDMP", "TANI", "GURU")),
            Map.entry(
                    "certificateStatus", List.of("SERTIFIKAT_AKTIF", "SERTIFIKAT_KEDALUWARSA", "BELUM_BERSERTIFIKAT")));

    private final Dice dice;
    private final List<Fact> facts;

    Filters(Dice dice, List<Fact> facts) {
        this.dice = dice;
        this.facts = facts;
    }

    /** A filter that stays within the tests' own regions. */
    Map<String, Object> within(Register register) {
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("region", dice.oneOf(OWN));
        if (dice.chance(75)) {
            filter.put("and", List.of(any(register, 2)));
        }
        return filter;
    }

    private Map<String, Object> any(Register register, int depth) {
        List<String> conditions = new ArrayList<>(SHARED);
        conditions.addAll(OWN_CONDITIONS.get(register));
        Map<String, Object> filter = new LinkedHashMap<>();
        for (String condition : dice.some(conditions, dice.below(4))) {
            switch (condition) {
                case "and", "or" -> {
                    if (depth > 0) {
                        filter.put(condition, several(register, depth - 1));
                    }
                }
                case "not" -> {
                    if (depth > 0) {
                        filter.put(condition, any(register, depth - 1));
                    }
                }
                default -> filter.put(condition, value(condition));
            }
        }
        return filter;
    }

    private List<Map<String, Object>> several(Register register, int depth) {
        List<Map<String, Object>> several = new ArrayList<>();
        for (int at = 1 + dice.below(3); at > 0; at--) {
            several.add(any(register, depth));
        }
        return several;
    }

    private Object value(String condition) {
        return switch (condition) {
            case "text" -> dice.oneOf(WORDS);
            case "region" -> dice.oneOf(REGIONS);
            case "source" -> dice.oneOf(List.of("REGISTRY", "OSS", "ODS", "oss", "SIINAS"));
            case "updatedSince" -> moment();
            case "near" ->
                Map.of(
                        "latitude", (60 + dice.below(40)) / 100d,
                        "longitude", (12_720 + dice.below(40)) / 100d,
                        "km", dice.oneOf(List.of(0.1, 1.2, 5.0, 12.5, 200.0)));
            case "kbli" ->
                Map.of(
                        "version",
                        new Constant(dice.oneOf(List.of("KBLI_2020", "KBLI_2025"))),
                        "codePrefix",
                        dice.oneOf(List.of(
                                "C", "I", "10", "10794", "10799", "13", "131", "1313", "13133", "56101", "99")));
            case "hasNib", "hasNikKoperasi", "offtaker", "exporting" -> dice.chance(50);
            case "commodity" -> dice.oneOf(List.of("kopi", "GULA", "%", "100% katun", "x"));
            default -> constants(CONSTANTS.get(condition));
        };
    }

    /** Just at which a record changed, or a moment later. */
    private String moment() {
        return dice.oneOf(facts)
                .stored()
                .updatedAt()
                .plusNanos(dice.chance(50) ? 0 : 1_000)
                .toString();
    }

    private List<Constant> constants(List<String> names) {
        return dice.some(names, 1 + dice.below(3)).stream().map(Constant::new).toList();
    }
}
