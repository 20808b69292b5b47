package id.kumkm.registry.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The official lists as their files have them, read without the service. */
final class OfficialRegions {

    final List<String> villages = new ArrayList<>();
    final List<String> districts = new ArrayList<>();
    final List<String> regencies = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> namesakes = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();

    OfficialRegions() {
        read("provinces", new ArrayList<>());
        read("regencies", regencies);
        read("districts", districts);
        read("villages", villages);
        villages.forEach(code -> namesakes
                .computeIfAbsent(plain(name(code)), name -> new ArrayList<>())
                .add(code));
    }

    private void read(String file, List<String> codes) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/regions/" + file + ".csv")),
                StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String code = line.substring(0, line.indexOf(','));
                String name = line.substring(line.indexOf(',', file.equals("provinces") ? 0 : code.length() + 1) + 1);
                codes.add(code);
                names.put(code, name.replaceAll("^\"|\"$", "").replace("\"\"", "\""));
                below.computeIfAbsent(above(code), above -> new ArrayList<>()).add(code);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String name(String code) {
        return Objects.requireNonNull(names.get(code), code);
    }

    /** The name of a regency without the word for its kind. */
    String bare(String code) {
        return name(code).replaceFirst("^(Kabupaten|Kota)( Administrasi)? ", "");
    }

    List<String> below(String code) {
        return below.getOrDefault(code, List.of());
    }

    /** The villages of the same name as this one, itself among them. */
    List<String> namesakes(String village) {
        return namesakes.getOrDefault(plain(name(village)), List.of());
    }

    static String above(String code) {
        return code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : "";
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
