package id.kumkm.registry.population;

import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Tokens;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One who asks, and what may be read by that person as docs/glossary.md says it: written without the service's policy. */
public record Asker(Set<String> roles, Map<String, List<String>> claims, String purpose) {

    private static final Map<Asker, String> TOKENS = new HashMap<>();

    public static List<Asker> all(Dice dice, List<Fact> facts) {
        List<String> bodies = dice.some(facts, 40).stream().map(Fact::id).toList();
        List<Asker> all = new ArrayList<>();
        for (String purpose : new String[] {null, "pemeriksaan"}) {
            all.add(new Asker(Set.of(), Map.of(), purpose));
            all.add(new Asker(Set.of("official"), Map.of("region_code", List.of("82.71")), purpose));
            all.add(new Asker(Set.of("official"), Map.of("region_code", List.of("82.71.02", "81")), purpose));
            all.add(new Asker(Set.of("verifier"), Map.of("region_code", List.of("82.71")), purpose));
            all.add(new Asker(Set.of("verifier"), Map.of("region_code", List.of("82", "81.71.01.1006")), purpose));
            all.add(new Asker(Set.of("ministry"), Map.of("sectors", List.of("UMKM")), purpose));
            all.add(new Asker(Set.of("ministry"), Map.of("sectors", List.of("COOPERATIVE")), purpose));
            all.add(new Asker(Set.of("integrator"), Map.of("source_system", List.of("OSS")), purpose));
            all.add(new Asker(Set.of("representative"), Map.of("bodies", bodies), purpose));
            all.add(new Asker(Set.of("auditor"), Map.of(), purpose));
            all.add(new Asker(Set.of("admin"), Map.of(), purpose));
            all.add(new Asker(
                    Set.of("official", "representative", "auditor"),
                    Map.of("region_code", List.of("82.72"), "bodies", bodies),
                    purpose));
        }
        return all;
    }

    /** Class P1. */
    public boolean readsRestricted(Fact fact) {
        return isInArea(fact, "official")
                || isInArea(fact, "verifier")
                || isOfSector(fact)
                || claims.getOrDefault("source_system", List.of())
                        .contains(fact.origin().source())
                || claims.getOrDefault("bodies", List.of()).contains(fact.id());
    }

    /** True where there may be records of the register whose class P1 is read. */
    public boolean readsSomeRestricted(Register register) {
        String sector = register == Register.COOPERATIVE ? "COOPERATIVE" : "UMKM";
        return claims.getOrDefault("sectors", List.of()).contains(sector)
                || claims.keySet().stream().anyMatch(claim -> !claim.equals("sectors"));
    }

    /** Class P2: verifying offices and the ministry, for a purpose. */
    public boolean readsSensitive(Fact fact) {
        return purpose != null && (isInArea(fact, "verifier") || isOfSector(fact));
    }

    public boolean readsHistory(Fact fact) {
        return readsRestricted(fact) || roles.contains("auditor");
    }

    private boolean isInArea(Fact fact, String role) {
        String place = authority(fact);
        return roles.contains(role)
                && claims.get("region_code").stream()
                        .anyMatch(area -> place.equals(area) || place.startsWith(area + "."));
    }

    private boolean isOfSector(Fact fact) {
        return claims.getOrDefault("sectors", List.of())
                .contains(fact.register() == Register.COOPERATIVE ? "COOPERATIVE" : "UMKM");
    }

    /** The region whose office decides: a cooperative's goes by its members. */
    private static String authority(Fact fact) {
        String region = fact.region();
        if (fact.register() != Register.COOPERATIVE) {
            return region;
        }
        return switch (fact.text("membershipArea")) {
            case "NASIONAL" -> "";
            case "PROVINSI" -> region.substring(0, 2);
            default -> region.length() < 5 ? region : region.substring(0, 5);
        };
    }

    public HttpResponse<String> ask(String document, Map<String, Object> variables) {
        return send(Raw.body(document, variables), "Accept", Raw.GRAPHQL);
    }

    /** A request as it is, with further headers. */
    public HttpResponse<String> send(String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!roles.isEmpty()) {
            all.addAll(List.of("Authorization", "Bearer " + token()));
        }
        if (purpose != null) {
            all.addAll(List.of("X-Purpose", purpose));
        }
        return Raw.post(body, all.toArray(String[]::new));
    }

    /** Each asks under a name of its own, so that what is counted by caller is not counted together. */
    private String token() {
        return TOKENS.computeIfAbsent(this, asker -> {
            Map<String, Object> given = new HashMap<>(asker.claims);
            given.computeIfPresent("source_system", (claim, names) -> ((List<?>) names).get(0));
            return Tokens.of("penanya-" + TOKENS.size(), asker.roles, given);
        });
    }
}
