package id.kumkm.registry.body;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** Where a body is, as it leaves. */
@Name("Location")
@Description("Where a business is (lokasi usaha). The exact place of a sole proprietor is class P1.")
public record LocationView(
        @Description("Street and number. P1 for natural persons.") @Nullable
        String address,

        @Description("Neighbourhood unit (rukun tetangga). P1 for natural persons.") @Nullable
        String rt,

        @Description("Community unit (rukun warga). P1 for natural persons.") @Nullable
        String rw,

        @Description("Postcode.") @Nullable String postcode,

        @Description("Latitude in degrees (WGS 84). P1 for natural persons.") @Nullable
        Double latitude,

        @Description("Longitude in degrees (WGS 84). P1 for natural persons.") @Nullable
        Double longitude,

        @Description("What the coordinate stands for.") @Nullable
        CoordinatePrecision precision,

        @Description("Latitude in degrees (WGS 84), rounded to two decimals for the public.") @Nullable
        Double publicLatitude,

        @Description("Longitude in degrees (WGS 84), rounded to two decimals for the public.") @Nullable
        Double publicLongitude) {

    /** What anyone may see of it. */
    public LocationView publicPart() {
        return new LocationView(null, null, null, postcode, null, null, precision, publicLatitude, publicLongitude);
    }
}
