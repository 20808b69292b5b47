package id.kumkm.registry.statistics;

import id.kumkm.registry.oracle.Counterparts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body of an invented world, with what was said of it day by day. */
final class Business {

    final UUID id = UUID.randomUUID();
    final LocalDate registered;
    String kind;
    String region;
    String status = "AKTIF";
    String verification = "TERDATA";

    @Nullable
    String scale;

    @Nullable
    String category;

    @Nullable
    String form;

    /** Of its owner; once it is unknown again it is so for the days before, too. */
    @Nullable
    String sex;

    /** Codes of primary activities behind their version, by row. */
    final Map<String, String> activities = new TreeMap<>();

    private final NavigableMap<LocalDate, State> states = new TreeMap<>();
    private final NavigableSet<LocalDate> forgotten = new TreeSet<>();

    /** What holds of it on a day; values of the other dimensions by their names. */
    record State(
            String kind, String region, String status, boolean verified, String scale, Map<String, String> values) {

        State withoutSex() {
            Map<String, String> others = new HashMap<>(values);
            others.put("OWNER_SEX", "");
            return new State(kind, region, status, verified, scale, others);
        }

        boolean isOpen() {
            return kind.equals("UMKM") && !status.equals("TUTUP");
        }

        /** 2 for a large buyer, 1 for a medium one. */
        int size() {
            if (kind.equals("INDUSTRY")) {
                return 2;
            }
            return kind.equals("UMKM") && scale.equals("MENENGAH") ? 1 : 0;
        }
    }

    Business(LocalDate registered, String kind, String region) {
        this.registered = registered;
        this.kind = kind;
        this.region = region;
    }

    /** Keeps what is so by now as what is so from this day on. */
    void said(LocalDate day) {
        states.put(
                day,
                new State(
                        kind,
                        region,
                        status,
                        verification.equals("TERVERIFIKASI"),
                        told(scale),
                        Map.of(
                                "LOCAL_CATEGORY", told(category),
                                "LEGAL_FORM", told(form),
                                "OWNER_SEX", told(sex),
                                "KBLI_2020", division("KBLI_2020"),
                                "KBLI_2025", division("KBLI_2025"))));
    }

    /** Its owner's sex is unknown from this day on, for all days. */
    void forgets(LocalDate day) {
        sex = null;
        forgotten.add(day);
    }

    /** What it has in the version, or else what corresponds to what it has in the other. */
    private String division(String version) {
        int digits = version.length();
        return activities.values().stream()
                .filter(one -> one.startsWith(version))
                .map(one -> one.substring(digits, digits + 2))
                .max(String::compareTo)
                .or(() -> activities.values().stream()
                        .map(one -> Counterparts.place(version, one.substring(digits)))
                        .filter(Objects::nonNull)
                        .map(place -> place.substring(0, 2))
                        .max(String::compareTo))
                .orElse("");
    }

    private static String told(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** What holds on a day, as it was known on another; what was said first holds of all days before. Null if unknown then. */
    @Nullable
    State on(LocalDate day, LocalDate known) {
        NavigableMap<LocalDate, State> heard = states.headMap(known, true);
        if (heard.isEmpty()) {
            return null;
        }
        Map.Entry<LocalDate, State> last = heard.floorEntry(day);
        Map.Entry<LocalDate, State> said = last == null ? heard.firstEntry() : last;
        boolean isForgotten =
                !forgotten.subSet(said.getKey(), false, known, true).isEmpty();
        return isForgotten ? said.getValue().withoutSex() : said.getValue();
    }
}
