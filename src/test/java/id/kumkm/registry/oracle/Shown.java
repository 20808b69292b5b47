package id.kumkm.registry.oracle;

import id.kumkm.registry.population.Asker;
import id.kumkm.registry.population.Fact;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Register;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A field of a record: in which registers, who may read it, and what stands in it for who may. */
record Shown(String name, String selection, Set<Register> registers, Class wanted, Function<Fact, Object> value) {

    /** The privacy classes of docs/glossary.md. */
    enum Class {
        OPEN,
        RESTRICTED,
        RESTRICTED_OF_PERSONS,
        RESTRICTED_WITHOUT_CONSENT,
        SENSITIVE,
        SENSITIVE_OF_PERSONS,
        HISTORY
    }

    private static final Set<Register> ALL = EnumSet.allOf(Register.class);
    private static final Set<Register> BUSINESSES = EnumSet.of(Register.UMKM, Register.INDUSTRY);
    private static final Set<Register> ORGANISATIONS =
            EnumSet.complementOf(EnumSet.of(Register.UMKM, Register.INDUSTRY));
    private static final Set<Register> UMKM = EnumSet.of(Register.UMKM);
    private static final Set<Register> INDUSTRY = EnumSet.of(Register.INDUSTRY);
    private static final Set<Register> COOPERATIVE = EnumSet.of(Register.COOPERATIVE);
    private static final Set<Register> ASSOCIATION = EnumSet.of(Register.ASSOCIATION);
    private static final String LOCATION = "location.";

    private static final List<Shown> FIELDS = List.of(
            of("id", ALL, Class.OPEN, Fact::id),
            of("version", ALL, Class.OPEN, fact -> fact.stored().version()),
            said("name", ALL, Class.OPEN),
            said("regionCode", ALL, Class.OPEN),
            of("region", "{ code }", ALL, Class.OPEN, fact -> Map.of("code", fact.region())),
            of("status", ALL, Class.OPEN, fact -> fact.stored().status()),
            of("verification", ALL, Class.OPEN, fact -> fact.stored().verification()),
            of(
                    "verificationLevel",
                    BUSINESSES,
                    Class.RESTRICTED_OF_PERSONS,
                    fact -> fact.stored().level()),
            of(
                    "verificationLevel",
                    ORGANISATIONS,
                    Class.OPEN,
                    fact -> fact.stored().level()),
            of("source", ALL, Class.OPEN, fact -> fact.origin().source()),
            of("externalId", ALL, Class.RESTRICTED, fact -> fact.origin().externalId()),
            of("flags", ALL, Class.RESTRICTED, Values::flags),
            of("history", "{ operation }", ALL, Class.HISTORY, fact -> Question.PRESENT),
            said("legalForm", EnumSet.complementOf(EnumSet.of(Register.COOPERATIVE)), Class.OPEN),
            said("nib", BUSINESSES, Class.RESTRICTED_OF_PERSONS),
            said("nib", COOPERATIVE, Class.OPEN),
            of(
                    "activities",
                    "{ version code primary }",
                    EnumSet.complementOf(EnumSet.of(Register.ASSOCIATION)),
                    Class.OPEN,
                    Values::activities),
            of("scale", BUSINESSES, Class.OPEN, Values::scale),
            said("declaredScale", UMKM, Class.OPEN),
            said("localCategory", UMKM, Class.OPEN),
            said("description", BUSINESSES, Class.OPEN),
            said("establishedOn", BUSINESSES, Class.OPEN),
            said("email", BUSINESSES, Class.RESTRICTED_WITHOUT_CONSENT),
            said("website", BUSINESSES, Class.RESTRICTED_WITHOUT_CONSENT),
            said("exporting", BUSINESSES, Class.OPEN),
            said("exportingSince", BUSINESSES, Class.OPEN),
            of("exportDestinations", BUSINESSES, Class.OPEN, Values::destinations),
            of("tradeNames", BUSINESSES, Class.OPEN, fact -> fact.said().getOrDefault("tradeNames", List.of())),
            of(
                    "owner",
                    "{ name phone email erased }",
                    BUSINESSES,
                    Class.RESTRICTED,
                    fact -> Values.person(fact, "owner")),
            of(
                    "figures",
                    "{ year capital sales maleWorkers }",
                    BUSINESSES,
                    Class.SENSITIVE_OF_PERSONS,
                    Values::figures),
            of("nikPemilik", BUSINESSES, Class.SENSITIVE, Values::maskedNik),
            said("npwp", BUSINESSES, Class.SENSITIVE),
            said("investment", INDUSTRY, Class.OPEN),
            of("offtaker", INDUSTRY, Class.OPEN, fact -> fact.said().getOrDefault("offtaker", false)),
            of("commodities", INDUSTRY, Class.OPEN, fact -> fact.said().getOrDefault("commodities", List.of())),
            said("kind", COOPERATIVE, Class.OPEN),
            said("membershipArea", COOPERATIVE, Class.OPEN),
            said("group", COOPERATIVE, Class.OPEN),
            said("nikKoperasi", COOPERATIVE, Class.OPEN),
            of("certificateStatus", COOPERATIVE, Class.OPEN, Values::certificate),
            of("members", COOPERATIVE, Class.OPEN, Values::members),
            said("scope", ASSOCIATION, Class.OPEN),
            said("website", ASSOCIATION, Class.OPEN),
            of(
                    "contact",
                    "{ name phone email erased }",
                    ASSOCIATION,
                    Class.RESTRICTED,
                    fact -> Values.person(fact, "contact")),
            of(
                    LOCATION + "address",
                    ALL,
                    Class.RESTRICTED_OF_PERSONS,
                    fact -> fact.part("location").get("address")),
            of(
                    LOCATION + "rt",
                    ALL,
                    Class.RESTRICTED_OF_PERSONS,
                    fact -> fact.part("location").get("rt")),
            of(
                    LOCATION + "latitude",
                    ALL,
                    Class.RESTRICTED_OF_PERSONS,
                    fact -> fact.part("location").get("latitude")),
            of(
                    LOCATION + "postcode",
                    ALL,
                    Class.OPEN,
                    fact -> fact.part("location").get("postcode")),
            of(LOCATION + "precision", ALL, Class.OPEN, Values::precision),
            of(LOCATION + "publicLatitude", ALL, Class.OPEN, fact -> Values.rounded(fact, "latitude")),
            of(LOCATION + "publicLongitude", ALL, Class.OPEN, fact -> Values.rounded(fact, "longitude")));

    private static Shown said(String name, Set<Register> registers, Class wanted) {
        return of(name, registers, wanted, fact -> fact.said().get(name));
    }

    private static Shown of(String name, Set<Register> registers, Class wanted, Function<Fact, Object> value) {
        return of(name, "", registers, wanted, value);
    }

    private static Shown of(
            String name, String selection, Set<Register> registers, Class wanted, Function<Fact, Object> value) {
        return new Shown(name, selection, registers, wanted, value);
    }

    /** Some fields of a record, in random order. */
    static List<Shown> some(Dice dice, Register register) {
        List<Shown> own = FIELDS.stream()
                .filter(field -> field.registers.contains(register))
                .toList();
        return dice.some(own, 1 + dice.below(8));
    }

    /** The selection, without braces. */
    static String selection(List<Shown> fields) {
        String inside = fields.stream()
                .filter(Shown::isOfLocation)
                .map(field -> field.name.substring(LOCATION.length()))
                .collect(Collectors.joining(" "));
        String direct = fields.stream()
                .filter(field -> !field.isOfLocation())
                .map(field -> field.name + " " + field.selection)
                .collect(Collectors.joining(" "));
        return direct + (inside.isEmpty() ? "" : " location { " + inside + " }");
    }

    /** The record as the asker sees it; what is hidden is added to the list with its place. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> record(
            Asker asker, Fact fact, List<Shown> fields, List<Object> place, List<List<Object>> hidden) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (Shown field : fields) {
            List<Object> path = new ArrayList<>(place);
            Map<String, Object> holder = record;
            String name = field.name;
            if (field.isOfLocation()) {
                name = name.substring(LOCATION.length());
                path.add("location");
                holder = (Map<String, Object>) record.computeIfAbsent("location", none -> new LinkedHashMap<>());
            }
            path.add(name);
            boolean open = field.isOpenTo(asker, fact);
            holder.put(name, open ? field.value.apply(fact) : null);
            if (!open) {
                hidden.add(path);
            }
        }
        return record;
    }

    private boolean isOfLocation() {
        return name.startsWith(LOCATION);
    }

    private boolean isOpenTo(Asker asker, Fact fact) {
        return switch (wanted) {
            case OPEN -> true;
            case RESTRICTED -> asker.readsRestricted(fact);
            case RESTRICTED_OF_PERSONS -> !fact.isNaturalPerson() || asker.readsRestricted(fact);
            case RESTRICTED_WITHOUT_CONSENT ->
                !fact.isNaturalPerson() || Values.isConsented(fact) || asker.readsRestricted(fact);
            case SENSITIVE -> asker.readsSensitive(fact);
            case SENSITIVE_OF_PERSONS ->
                fact.isNaturalPerson() ? asker.readsSensitive(fact) : asker.readsRestricted(fact);
            case HISTORY -> asker.readsHistory(fact);
        };
    }
}
