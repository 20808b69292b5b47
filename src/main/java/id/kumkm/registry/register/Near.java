package id.kumkm.registry.register;

import id.kumkm.registry.body.Location;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.Sql;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A circle around a point. Who lies in it is told by public coordinates, to everybody: exact ones cannot be found out. */
@Input("Near")
@Description("A circle around a point (di sekitar), by public coordinates of two decimals.")
public record Near(
        @Description("Latitude of the point in degrees (WGS 84), in Indonesia.") @NonNull
        Double latitude,

        @Description("Longitude of the point in degrees (WGS 84), in Indonesia.") @NonNull
        Double longitude,

        @Description("Radius in kilometres, 0.1 to 200.") @NonNull
        Double km) {

    /** A degree of latitude is nowhere shorter in kilometres, and one of longitude not in Indonesia. */
    private static final double KM_OF_LATITUDE = 111.1;

    private static final double KM_OF_LONGITUDE = 108.5;

    /** Nearer to the equator than this is on it: PostgreSQL calculates with no smaller number. */
    private static final double ON_THE_EQUATOR = 1e-9;

    public Near {
        latitude = Math.abs(latitude) < ON_THE_EQUATOR ? Double.valueOf(0) : latitude;
    }

    /** The same; BAD_REQUEST where it is no circle in Indonesia. Not told by the constructor, which coercion calls. */
    public Near checked() {
        if (!Location.inIndonesia(latitude, longitude)) {
            throw Problem.badRequest("Titik harus berada di Indonesia.", "The point must lie in Indonesia.");
        }
        if (!(km >= 0.1 && km <= 200)) {
            throw Problem.badRequest("Jarak harus antara 0,1 dan 200 km.", "km must lie between 0.1 and 200.");
        }
        return this;
    }

    /** Adds the condition: a box, which an index answers, then the distance. */
    void addTo(Sql sql, String northing, String easting) {
        checked();
        double north = km / KM_OF_LATITUDE;
        double east = km / KM_OF_LONGITUDE;
        sql.append(
                "(%1$s BETWEEN ? AND ? AND %2$s BETWEEN ? AND ? AND distance_km(?, ?, %1$s, %2$s) <= ?)"
                        .formatted(northing, easting),
                latitude - north,
                latitude + north,
                longitude - east,
                longitude + east,
                latitude,
                longitude,
                km);
    }
}
