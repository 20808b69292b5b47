package id.kumkm.registry.region;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A region's name as people write it: without the word for its level, which is kept as a hint. */
record RegionName(String name, @Nullable RegionLevel level) {

    private static final Pattern WORD = Pattern.compile(
            "^(provinsi|prov|kabupaten|kab|kota administrasi|kota adm|kota|kecamatan|kec|kelurahan|kel|desa|ds)\\b[. ]*(.*)$");

    private static final Map<String, RegionLevel> LEVELS = Map.ofEntries(
            Map.entry("provinsi", RegionLevel.PROVINCE),
            Map.entry("prov", RegionLevel.PROVINCE),
            Map.entry("kabupaten", RegionLevel.REGENCY),
            Map.entry("kab", RegionLevel.REGENCY),
            Map.entry("kota administrasi", RegionLevel.REGENCY),
            Map.entry("kota adm", RegionLevel.REGENCY),
            Map.entry("kota", RegionLevel.REGENCY),
            Map.entry("kecamatan", RegionLevel.DISTRICT),
            Map.entry("kec", RegionLevel.DISTRICT),
            Map.entry("kelurahan", RegionLevel.VILLAGE),
            Map.entry("kel", RegionLevel.VILLAGE),
            Map.entry("desa", RegionLevel.VILLAGE),
            Map.entry("ds", RegionLevel.VILLAGE));

    static RegionName of(String written) {
        String folded = written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        Matcher found = WORD.matcher(folded);
        if (found.matches() && !found.group(2).isBlank()) {
            return new RegionName(found.group(2).strip(), LEVELS.get(found.group(1)));
        }
        return new RegionName(folded, null);
    }
}
