package id.kumkm.registry.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that is not public, claimed of one body or contract.
 *
 * @param sureness how much likelier it is held to be than by what is known of its place alone
 * @param right whether it is so
 * @param base how often it is so of those of the same regency, scale and category
 */
record Claim(String kind, double sureness, boolean right, double base) {

    /** The surest of them. */
    static List<Claim> surest(List<Claim> claims, int most) {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparingDouble(Claim::sureness).reversed());
        return sorted.subList(0, Math.min(most, sorted.size()));
    }

    static double precision(List<Claim> claims) {
        return claims.stream().mapToInt(one -> one.right ? 1 : 0).average().orElse(0);
    }

    /** By how much the precision exceeds the base rate. */
    static double excess(List<Claim> claims) {
        return precision(claims)
                - claims.stream().mapToDouble(Claim::base).average().orElse(0);
    }

    /** Half of the interval of 90 %: its upper end is exceeded in 5 % of all cases. */
    static double margin(List<Claim> claims) {
        double precision = precision(claims);
        return claims.isEmpty() ? 1 : 1.645 * Math.sqrt(precision * (1 - precision) / claims.size());
    }

    static String report(List<Claim> claims) {
        return "%d claims, %d right, precision %.1f %%, %.1f points above base (+- %.1f)"
                .formatted(
                        claims.size(),
                        claims.stream().filter(Claim::right).count(),
                        100 * precision(claims),
                        100 * excess(claims),
                        100 * margin(claims));
    }
}
