package id.kumkm.registry.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where activities of one version of KBLI lie in the other, as far as it is known. Kept in memory, since it changes with a
 * release alone; the database holds the same rows (kbli_correspondence), for what is found there.
 */
final class KbliPlaces {

    private static final String FILE = "/classification/kbli_correspondence.csv";
    private static final int DIVISION = 2;

    /** Of each activity, the ranges of the other version in which what it may be lies. */
    private static final Map<KbliVersion, Map<String, List<KbliRange>>> PLACES = read();

    private KbliPlaces() {}

    /** The activities of another version that lie in a range, whichever of their counterparts they are, in order. */
    static List<String> inside(KbliRange range, KbliVersion other) {
        return PLACES.getOrDefault(other, Map.of()).entrySet().stream()
                .filter(places -> places.getValue().stream().allMatch(range::holds))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<KbliVersion, Map<String, List<KbliRange>>> read() {
        Map<String, List<KbliRange>> earlier = new TreeMap<>();
        Map<String, List<KbliRange>> later = new TreeMap<>();
        rows().forEach(row -> {
            KbliCorrespondence kind = KbliCorrespondence.valueOf(row[2]);
            earlier.computeIfAbsent(row[0], code -> new ArrayList<>()).add(place(KbliVersion.KBLI_2025, row[1], kind));
            later.computeIfAbsent(row[1], code -> new ArrayList<>()).add(place(KbliVersion.KBLI_2020, row[0], kind));
        });
        return Map.of(KbliVersion.KBLI_2020, earlier, KbliVersion.KBLI_2025, later);
    }

    private static KbliRange place(KbliVersion version, String code, KbliCorrespondence kind) {
        String known = kind == KbliCorrespondence.ONE_TO_ONE ? code : code.substring(0, DIVISION);
        return KbliRange.of(version, known).orElseThrow();
    }

    private static Stream<String[]> rows() {
        try (InputStream file = Objects.requireNonNull(KbliPlaces.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
