package id.kumkm.registry.differential;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.population.Fact;
import id.kumkm.registry.population.Inventor;
import id.kumkm.registry.population.Links;
import id.kumkm.registry.population.PartnershipLinks;
import id.kumkm.registry.support.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Values that the registry really holds, and now and then such as it does not. */
final class Pool {

    private static final String UNKNOWN = "01h455vb4pex5vsknk084sn02q";
    private static final List<String> REGIONS = List.of("33", "33.72", "3372", "33.72.01", "33.72.01.1001", "82.71");
    private static final List<String> TYPES = List.of("Umkm", "Region", "Owner", "Tidak");
    private static final List<String> ENUMS = List.of("Scale", "BodyStatus", "LegalForm", "Tidak");

    /** Fields whose asOf is a day in the world, not a moment of the record. */
    private static final Set<String> BY_DAY =
            Set.of("region", "regions", "controls", "controlledBy", "memberList", "memberships", "programs");

    private final Dice dice;
    private final List<Fact> facts;
    private final List<String> products;
    private final List<String> demands;

    /** In how many of a hundred values something is wrong. */
    private final int wrong;

    Pool(Dice dice, List<Fact> facts, List<String> products, List<String> demands, int wrong) {
        this.dice = dice;
        this.facts = facts;
        this.products = products;
        this.demands = demands;
        this.wrong = wrong;
    }

    Pool withoutFaults() {
        return new Pool(dice, facts, products, demands, 0);
    }

    /** A value for an argument or an input field of this name; null where its type alone decides. */
    Object value(String root, String argument) {
        Object counted = Counted.ROOTS.contains(root) ? Counted.value(dice, wrong(), argument) : null;
        return counted != null ? counted : known(root, argument);
    }

    private Object known(String root, String argument) {
        return switch (argument) {
            case "id" -> id(root);
            case "ids" -> ids();
            case "holderId", "supplier", "supplierId" -> id("umkm");
            case "buyer", "buyerId" -> id("industry");
            case "demandId" -> id("supplyDemand");
            case "hs" -> wrong() ? "8" : dice.oneOf(List.of("09", "0901", "0803.90"));
            case "nib" -> number("nib");
            case "nikKoperasi" -> number("nikKoperasi");
            case "asOf" -> BY_DAY.contains(root) ? day() : moment();
            case "dayBefore", "dayAfter" -> day();
            case "updatedSince" -> moment();
            case "code" -> code(root);
            case "parent" -> parent(root);
            case "query" -> query(root);
            case "text" ->
                root.equals("resolveRegion") ? dice.oneOf(List.of("Laweyan, Solo", "purwosari", "x")) : word();
            case "region", "buyerRegion", "within" -> region();
            case "source" -> dice.oneOf(List.of("REGISTRY", "OSS", "ODS", "oss"));
            case "codePrefix" -> wrong() ? "1" : dice.oneOf(List.of("C", "I", "10799", "13", "131", "56101"));
            case "commodity" -> dice.oneOf(List.of("kopi", "GULA", "%"));
            case "latitude" -> wrong() ? 60.0 : (60 + dice.below(40)) / 100d;
            case "longitude" -> (12_720 + dice.below(40)) / 100d;
            case "km" -> wrong() ? 0.0 : dice.oneOf(List.of(1.2, 5.0, 50.0, 200.0));
            case "first", "last" -> size();
            case "type" -> dice.oneOf(TYPES);
            case "enums" -> new ArrayList<>(dice.some(ENUMS, dice.below(4)));
            case "from" -> "2026-01-01T00:00:00Z";
            case "to" -> "2026-06-01T00:00:00Z";
            case "subject" -> "ministry";
            case "body" -> id("umkm");
            default -> null;
        };
    }

    boolean wrong() {
        return dice.chance(wrong);
    }

    private String id(String root) {
        if (wrong()) {
            return dice.oneOf(List.of(
                    "umkm_" + UNKNOWN,
                    "coop_" + UNKNOWN,
                    "bukan id",
                    "",
                    dice.oneOf(facts).id()));
        }
        if (root.startsWith("node") && dice.chance(40)) {
            return id(dice.oneOf(List.of("supplyDemand", "product", "program", "partnership")));
        }
        if (root.startsWith("supplyDemand")) {
            return dice.oneOf(demands);
        }
        if (root.equals("product")) {
            return dice.oneOf(products);
        }
        if (root.startsWith("program")) {
            return PublicId.of("prg", dice.oneOf(Links.PROGRAMS));
        }
        if (root.equals("partnership")) {
            return PublicId.of("partner", dice.oneOf(PartnershipLinks.KEYS));
        }
        return dice.oneOf(facts.stream()
                        .filter(fact -> root.startsWith("node")
                                || fact.register().member().equals(root))
                        .toList())
                .id();
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int at = wrong() ? 0 : 1 + dice.below(6); at > 0; at--) {
            ids.add(id("nodes"));
        }
        return ids;
    }

    private String number(String field) {
        List<String> known = facts.stream()
                .map(fact -> fact.text(field))
                .filter(Objects::nonNull)
                .toList();
        return wrong() ? dice.oneOf(List.of("9999999999999", "12", "")) : dice.oneOf(known);
    }

    private String moment() {
        if (wrong()) {
            return dice.oneOf(List.of("2999-01-01T00:00:00Z", "kemarin", "1999-01-01T00:00:00+07:00"));
        }
        return dice.oneOf(facts).stored().updatedAt().toString();
    }

    private String day() {
        return wrong() ? "2026-02-30" : dice.oneOf(List.of("2020-01-01", "2026-01-01", "2022-07-25"));
    }

    private String region() {
        return wrong()
                ? dice.oneOf(List.of("99", "82.7", "%", ""))
                : dice.oneOf(dice.chance(30) ? REGIONS : Inventor.REGIONS);
    }

    private String code(String root) {
        return switch (root) {
            case "kbliCode", "kbliMap" ->
                wrong() ? "x" : dice.oneOf(List.of("C", "10799", "13", "13134", "13133", "56101", "99999"));
            case "hsCode" -> wrong() ? "0" : dice.oneOf(List.of("09", "0901", "0901.21", "090121"));
            default -> dice.chance(20) ? dice.oneOf(List.of("93.01", "94", "91.02")) : region();
        };
    }

    private String parent(String root) {
        return switch (root) {
            case "kbliCodes" -> dice.oneOf(List.of("C", "13", "131", "1313", "9"));
            case "hsCodes" -> dice.oneOf(List.of("09", "0901", "84", "x"));
            default -> region();
        };
    }

    private String query(String root) {
        return switch (root) {
            case "kbliCodes" -> dice.oneOf(List.of("batik", "industri kain", "131", "zzz"));
            case "hsCodes" -> dice.oneOf(List.of("coffee", "live animals", "0901", "zzz"));
            default -> wrong() ? " " : word();
        };
    }

    private String word() {
        return wrong()
                ? "a\u0000b"
                : dice.oneOf(dice.chance(60) ? Inventor.NAMES : List.of("kopi", "maju toko", "%", "jya"));
    }

    private int size() {
        return wrong() ? dice.oneOf(List.of(0, -1, 101)) : dice.oneOf(List.of(1, 2, 3, 5, 8, 20));
    }
}
