package id.kumkm.registry.statistics;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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

    final Map<String, String> divisions = new TreeMap<>();
    private final NavigableMap<LocalDate, State> states = new TreeMap<>();

    /** What holds of it on a day. */
    record State(
            String kind, String region, String status, boolean verified, String scale, String category, String kbli) {

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
                        scale == null ? "" : scale,
                        category == null ? "" : category,
                        divisions.values().stream().max(String::compareTo).orElse("")));
    }

    /** What holds on a day, as it was known on another; what was said first holds of all days before. Null if unknown then. */
    @Nullable
    State on(LocalDate day, LocalDate known) {
        NavigableMap<LocalDate, State> heard = states.headMap(known, true);
        if (heard.isEmpty()) {
            return null;
        }
        Map.Entry<LocalDate, State> last = heard.floorEntry(day);
        return last == null ? heard.firstEntry().getValue() : last.getValue();
    }
}
