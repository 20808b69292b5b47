package id.kumkm.registry.embedded.sample;

import id.kumkm.registry.body.CoordinatePrecision;
import id.kumkm.registry.body.LocationInput;
import org.jspecify.annotations.Nullable;

/** Addresses, and coordinates that are right as far as a map of the country shows. */
final class Places {

    private Places() {}

    static @Nullable LocationInput location(Villages.Village village, Dice dice) {
        if (dice.chance(0.1)) {
            return null;
        }
        boolean placed = dice.chance(0.7);
        boolean exact = dice.chance(0.6);
        Villages.Area area = village.area();
        return new LocationInput(
                Names.street(dice),
                null,
                dice.chance(0.8) ? "%03d".formatted(dice.between(1, 9)) : null,
                dice.chance(0.8) ? "%03d".formatted(dice.between(1, 15)) : null,
                null,
                placed ? degrees(area.latitude(), area, village, 7, dice) : null,
                placed ? degrees(area.longitude(), area, village, 13, dice) : null,
                placed ? (exact ? CoordinatePrecision.TITIK : CoordinatePrecision.KELURAHAN) : null);
    }

    /** Businesses of one village stand together, villages of one area anywhere in it. */
    private static double degrees(double middle, Villages.Area area, Villages.Village village, int salt, Dice dice) {
        double villageSpread = Math.min(0.004, area.spread() / 2);
        double place = new Dice(salt, village.code().hashCode()).around(middle, area.spread() - villageSpread);
        return Math.round(dice.around(place, villageSpread) * 1e6) / 1e6;
    }
}
