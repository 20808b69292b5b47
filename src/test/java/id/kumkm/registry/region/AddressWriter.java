package id.kumkm.registry.region;

import id.kumkm.registry.support.Dice;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invents addresses by the patterns in which offices find them. */
final class AddressWriter {

    private static final List<String> STREETS = List.of(
            "Jl. Slamet Riyadi",
            "Jalan Ahmad Yani",
            "Jln Diponegoro",
            "Jl. Dr. Sutomo",
            "Gg. Melati",
            "Jl. Raya Pasar");
    private static final List<String> HAMLETS =
            List.of("Kp. Krajan", "Dusun Ngemplak", "Dk. Gondang", "Kampung Tengah");
    private static final List<String> MARKETS = List.of("Legi", "Gede", "Minggu", "Wage", "Induk");

    private final Dice dice;
    private final OfficialRegions regions;
    private final List<Function<String, WrittenAddress>> patterns = List.of(
            this::village,
            this::withoutCommas,
            this::streetFirst,
            this::hamletFirst,
            this::market,
            this::hamletOfTheSameName,
            this::labelled,
            this::villageAndRegency,
            this::misspelt,
            this::oldDistrict,
            this::asItsDistrict,
            this::twoVillages,
            this::streetOfAnotherVillage);

    AddressWriter(Dice dice, OfficialRegions regions) {
        this.dice = dice;
        this.regions = regions;
    }

    WrittenAddress next(int number) {
        WrittenAddress written = patterns.get(number % patterns.size()).apply(dice.oneOf(regions.villages));
        return dice.chance(20)
                ? new WrittenAddress(
                        written.pattern(), written.text().toUpperCase(Locale.ROOT), written.village(), written.open())
                : written;
    }

    private WrittenAddress village(String code) {
        return of("KEL", regions.name(code), code, regions.namesakes(code));
    }

    private WrittenAddress withoutCommas(String code) {
        return inDistrict(
                "KEL KEC KOTA", "%s %s %s".formatted(regions.name(code), district(code), regency(code)), code);
    }

    private WrittenAddress streetFirst(String code) {
        return of("STREET, KEL", street() + ", " + regions.name(code), code, regions.namesakes(code));
    }

    private WrittenAddress hamletFirst(String code) {
        return inDistrict(
                "HAMLET RT RW, KEL, KEC, KOTA", dice.oneOf(HAMLETS) + neighbourhood() + ", " + full(code), code);
    }

    private WrittenAddress market(String code) {
        return of(
                "KEL (MARKET)",
                regions.name(code) + " (Pasar " + dice.oneOf(MARKETS) + ")",
                code,
                regions.namesakes(code));
    }

    private WrittenAddress hamletOfTheSameName(String code) {
        return inDistrict(
                "Kampung KEL RT RW KEC KOTA",
                "Kampung " + regions.name(code) + neighbourhood() + " " + district(code) + " " + regency(code),
                code);
    }

    private WrittenAddress labelled(String code) {
        List<String> open = regions.namesakes(code).stream()
                .filter(one -> OfficialRegions.plain(district(one)).equals(OfficialRegions.plain(district(code))))
                .toList();
        return of("Kel. Kec.", "Kel. " + regions.name(code) + " Kec. " + district(code), code, open);
    }

    private WrittenAddress villageAndRegency(String code) {
        return inRegency("Desa, Kab.", "Desa " + regions.name(code) + ", " + regency(code), code);
    }

    private WrittenAddress misspelt(String code) {
        String name = regions.name(code);
        return inDistrict(
                "MISSPELT, KEC, KOTA",
                (name.length() < 5 ? name : misspell(name)) + ", " + district(code) + ", " + regency(code),
                code);
    }

    private WrittenAddress oldDistrict(String code) {
        String regency = OfficialRegions.above(OfficialRegions.above(code));
        String old = regions.name(dice.oneOf(regions.below(regency)));
        List<String> open = regions.namesakes(code).stream()
                .filter(one -> one.startsWith(regency + "."))
                .toList();
        return of("KEL, OLD KEC, KOTA", regions.name(code) + ", " + old + ", " + regency(code), code, open);
    }

    private WrittenAddress asItsDistrict(String code) {
        String same = regions.below(OfficialRegions.above(code)).stream()
                .filter(one -> OfficialRegions.plain(regions.name(one)).equals(OfficialRegions.plain(district(one))))
                .findFirst()
                .orElse(code);
        return inRegency("KEL = KEC, KOTA", street() + ", " + regions.name(same) + ", " + regency(same), same);
    }

    private WrittenAddress twoVillages(String code) {
        return inDistrict("KEL2 RT RW, KEL, KEC, KOTA", neighbour(code) + neighbourhood() + ", " + full(code), code);
    }

    private WrittenAddress streetOfAnotherVillage(String code) {
        return inDistrict(
                "Jl. KEL2 No., KEL, KEC, KOTA", "Jl. " + neighbour(code) + number() + ", " + full(code), code);
    }

    /** The text names the district and the regency. */
    private WrittenAddress inDistrict(String pattern, String text, String code) {
        return inside(OfficialRegions.above(code), pattern, text, code);
    }

    /** The text names the regency. */
    private WrittenAddress inRegency(String pattern, String text, String code) {
        return inside(OfficialRegions.above(OfficialRegions.above(code)), pattern, text, code);
    }

    private WrittenAddress inside(String area, String pattern, String text, String code) {
        List<String> open = regions.namesakes(code).stream()
                .filter(one -> one.startsWith(area + "."))
                .toList();
        return of(pattern, text, code, open);
    }

    private static WrittenAddress of(String pattern, String text, String code, List<String> open) {
        return new WrittenAddress(pattern, text, code, open);
    }

    private String full(String code) {
        return dice.chance(50)
                ? "%s, %s, %s".formatted(regions.name(code), district(code), regency(code))
                : "Kel. %s, Kec. %s, %s".formatted(regions.name(code), district(code), regency(code));
    }

    private String neighbour(String code) {
        return regions.name(dice.oneOf(regions.below(OfficialRegions.above(code))));
    }

    private String district(String village) {
        return regions.name(OfficialRegions.above(village));
    }

    private String regency(String village) {
        String name = regions.name(OfficialRegions.above(OfficialRegions.above(village)));
        return name.replaceFirst("^Kabupaten ", dice.oneOf(List.of("Kabupaten ", "Kab. ", "Kab ")));
    }

    private String street() {
        return dice.oneOf(STREETS) + number();
    }

    private String number() {
        return " No. " + (1 + dice.below(200));
    }

    private String neighbourhood() {
        return dice.oneOf(List.of(" RT 01 RW 06", " Rt 07 Rw 03", " RT.02/RW.11", " rt03/05"));
    }

    /** One letter left out, doubled, exchanged with its neighbour, or another one. */
    private String misspell(String name) {
        List<Integer> letters = IntStream.range(1, name.length() - 1)
                .filter(at -> Character.isLetter(name.charAt(at)) && Character.isLetter(name.charAt(at + 1)))
                .boxed()
                .collect(Collectors.toList());
        if (letters.isEmpty()) {
            return name;
        }
        int at = dice.oneOf(letters);
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        char letter = name.charAt(at);
        return switch (dice.below(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + name.charAt(at + 1) + letter + name.substring(at + 2);
            default -> before + (letter == 'a' ? 'o' : 'a') + after;
        };
    }
}
