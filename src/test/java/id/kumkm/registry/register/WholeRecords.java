package id.kumkm.registry.register;

import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Umkms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records of which much is said, and changes of each of their parts. */
final class WholeRecords {

    private WholeRecords() {}

    static Map<String, Object> whole(Register register) {
        Map<String, Object> whole = register.least("Awal " + register);
        whole.put(
                "location",
                Map.of(
                        "address",
                        "Jl. Awal 1",
                        "hamlet",
                        "Dusun Awal",
                        "rt",
                        "001",
                        "rw",
                        "02",
                        "postcode",
                        "57146",
                        "latitude",
                        -7.566512,
                        "longitude",
                        110.812345));
        switch (register) {
            case UMKM -> whole.putAll(Map.of("declaredScale", "MIKRO", "tradeNames", List.of("Satu", "Dua")));
            case INDUSTRY -> whole.putAll(Map.of("investment", "PMA", "commodities", List.of("kain")));
            case COOPERATIVE ->
                whole.putAll(Map.of(
                        "nikKoperasi",
                        "3" + Umkms.newNib().substring(1),
                        "certificateValidUntil",
                        "2020-01-01",
                        "officers",
                        5,
                        "employees",
                        12));
            case ASSOCIATION -> whole.put("contact", Map.of("name", "Bu Awal"));
        }
        whole.putAll(Map.of("phone", "(0271) 012345", "email", "awal@contoh.id", "website", "https://awal.id"));
        if (register != Register.ASSOCIATION) {
            whole.put("activities", List.of(activity("KBLI_2020", "13134")));
        }
        if (register == Register.UMKM || register == Register.INDUSTRY) {
            whole.putAll(Map.of("exporting", true, "exportingSince", 2019, "exportDestinations", List.of("JP", "SG")));
            whole.put("contactConsent", Map.of("givenBy", "KUASA", "givenOn", "2025-01-02"));
            whole.putAll(Map.of(
                    "nib", Umkms.newNib(),
                    "owner", Map.of("name", "Bu Awal"),
                    "establishedOn", "2001-02-03",
                    "figures", List.of(Map.of("year", 2024, "sales", "1000"))));
        }
        return whole;
    }

    /** A value changed, a value and an identifier cleared, a part changed alone, and a part cleared. */
    static List<Map<String, @Nullable Object>> changes(Register register) {
        Map<String, @Nullable Object> cleared = new HashMap<>();
        cleared.put("phone", "021-0123456");
        cleared.put("email", null);
        cleared.put("location", Map.of("address", "Jl. Pindah 2", "latitude", -7.5, "longitude", 110.8));
        switch (register) {
            case UMKM -> cleared.putAll(nulls("nib", "declaredScale", "tradeNames", "contactConsent"));
            case INDUSTRY -> cleared.putAll(nulls("nib", "investment", "exportDestinations"));
            case COOPERATIVE -> cleared.putAll(nulls("nikKoperasi", "certificateValidUntil", "officers", "employees"));
            case ASSOCIATION -> cleared.putAll(nulls("website"));
        }
        if (register == Register.ASSOCIATION) {
            return List.of(Map.of("name", "Kedua " + register), cleared, nulls("location"));
        }
        List<Map<String, Object>> others = List.of(activity("KBLI_2020", "56102"), activity("KBLI_2025", "47112"));
        return List.of(
                Map.of("name", "Kedua " + register),
                cleared,
                Map.of("activities", others),
                nulls("location", "activities"));
    }

    private static Map<String, Object> activity(String version, String code) {
        return Map.of("version", version, "code", code, "primary", true);
    }

    private static Map<String, @Nullable Object> nulls(String... fields) {
        Map<String, @Nullable Object> nulls = new HashMap<>();
        for (String field : fields) {
            nulls.put(field, null);
        }
        return nulls;
    }
}
