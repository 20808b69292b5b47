package id.kumkm.registry.body;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Where a body is, as it enters. */
@Input("LocationInput")
@Description("Where a business is (lokasi usaha).")
public record LocationInput(
        @Description("Street and number, at most 300 characters.") @Nullable
        String address,

        @Description("Hamlet in the village (dusun, kampung, lingkungan), at most 100 characters.") @Nullable
        String hamlet,

        @Description("Neighbourhood unit (rukun tetangga), 1 to 3 digits.") @Nullable
        String rt,

        @Description("Community unit (rukun warga), 1 to 3 digits.") @Nullable
        String rw,

        @Description("Postcode, 5 digits.") @Nullable String postcode,

        @Description("Latitude in degrees (WGS 84), -11.5 to 6.5 in Indonesia.") @Nullable
        Double latitude,

        @Description("Longitude in degrees (WGS 84), 94.5 to 141.5 in Indonesia.") @Nullable
        Double longitude,

        @Description("What the coordinate stands for; TITIK when not given.") @Nullable
        CoordinatePrecision precision) {

    static final LocationInput NOTHING = new LocationInput(null, null, null, null, null, null, null, null);
}
