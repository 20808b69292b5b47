package id.kumkm.registry.region;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The word before a name that says what it is the name of. */
enum RegionLabel {
    PROVINCE(RegionLevel.PROVINCE, "provinsi", "propinsi", "prov", "prop"),
    KABUPATEN(RegionLevel.REGENCY, "kabupaten", "kab", "kabup"),
    KOTA(RegionLevel.REGENCY, "kota", "kotamadya", "kotamadia", "kodya", "kodia"),
    KECAMATAN(RegionLevel.DISTRICT, "kecamatan", "kec", "distrik", "kapanewon", "kemantren"),
    KELURAHAN(RegionLevel.VILLAGE, "kelurahan", "kel", "kalurahan"),
    DESA(RegionLevel.VILLAGE, "desa", "ds");

    /** Follows a label and belongs to it: "Kota Adm. Jakarta Pusat". */
    static final Set<String> ADMINISTRATIVE = Set.of("administrasi", "adm");

    private static final Map<String, RegionLabel> BY_WORD = Arrays.stream(values())
            .flatMap(label -> label.words.stream().map(word -> Map.entry(word, label)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final RegionLevel level;
    private final Set<String> words;

    RegionLabel(RegionLevel level, String... words) {
        this.level = level;
        this.words = Set.of(words);
    }

    static @Nullable RegionLabel of(String word) {
        return BY_WORD.get(word);
    }

    RegionLevel level() {
        return level;
    }

    /** True of the regions that are called so: a twin of the other kind is not meant. */
    boolean fits(long region) {
        return RegionNumber.level(region) == level
                && (level != RegionLevel.REGENCY || (this == KOTA) == RegionNumber.isCity(region));
    }

    /** True where the kind of village is the one that is written; people are careless about it. */
    boolean isOfKind(long region) {
        return this != KELURAHAN && this != DESA || (this == KELURAHAN) == (region % 10_000 / 1_000 == 1);
    }
}
