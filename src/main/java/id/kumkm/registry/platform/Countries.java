package id.kumkm.registry.platform;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Countries by their codes of two letters (ISO 3166-1 alpha-2). */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final int MOST = 50;

    private Countries() {}

    /** The codes of a list, each once; adds UNKNOWN_COUNTRY for what is none. */
    public static String[] clean(@Nullable List<String> written, String path, Rejections rejections) {
        String[] codes = Text.cleanAll(written, MOST, 2, path, rejections);
        for (int at = 0; at < codes.length; at++) {
            if (!CODES.contains(codes[at])) {
                rejections.add(
                        "UNKNOWN_COUNTRY",
                        path + "." + at,
                        "Kode negara tidak dikenal.",
                        "The country's code is not known.");
            }
        }
        return codes;
    }
}
