package id.kumkm.registry.platform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries by their codes of two letters (ISO 3166-1 alpha-2). */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final String OWN = "ID";
    private static final int MOST = 50;

    private Countries() {}

    /**
     * The codes of a list of countries to which is exported, each once, in capitals; adds UNKNOWN_COUNTRY for what is none, and
     * NOT_ABROAD for the own one.
     */
    public static String[] abroad(@Nullable List<String> written, String path, Rejections rejections) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> given = written == null ? List.of() : written;
        if (given.size() > MOST) {
            rejections.add("TOO_MANY", path, "Paling banyak " + MOST + ".", "At most " + MOST + ".");
            return new String[0];
        }
        for (int at = 0; at < given.size(); at++) {
            String code = Text.clean(given.get(at), Integer.MAX_VALUE, path + "." + at, rejections);
            if (code != null) {
                codes.add(abroad(code.toUpperCase(Locale.ROOT), path + "." + at, rejections));
            }
        }
        return codes.toArray(String[]::new);
    }

    private static String abroad(String code, String path, Rejections rejections) {
        if (!CODES.contains(code)) {
            rejections.add("UNKNOWN_COUNTRY", path, "Kode negara tidak dikenal.", "The country's code is not known.");
        } else if (code.equals(OWN)) {
            rejections.add(
                    "NOT_ABROAD",
                    path,
                    "Indonesia bukan negara tujuan ekspor.",
                    "Nobody exports to Indonesia from here.");
        }
        return code;
    }
}
