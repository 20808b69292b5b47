package id.kumkm.registry.body;

import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import id.kumkm.registry.reads.Guarded;
import id.kumkm.registry.reads.Privacy;
import id.kumkm.registry.reads.PrivacyClass;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** Where a body is, as it leaves. */
@Name("Location")
@Description("Where a business is (lokasi usaha). The exact place of a sole proprietor is class P1.")
public record LocationView(
        @Ignore Access access,

        @Privacy(PrivacyClass.P1_NATURAL_PERSON) @Description("Street and number.") @Nullable
        String address,

        @Privacy(PrivacyClass.P1_NATURAL_PERSON)
        @Description("Hamlet in the village (dusun, kampung, lingkungan).")
        @Nullable
        String hamlet,

        @Privacy(PrivacyClass.P1_NATURAL_PERSON) @Description("Neighbourhood unit (rukun tetangga).") @Nullable
        String rt,

        @Privacy(PrivacyClass.P1_NATURAL_PERSON) @Description("Community unit (rukun warga).") @Nullable
        String rw,

        @Description("Postcode.") @Nullable String postcode,

        @Privacy(PrivacyClass.P1_NATURAL_PERSON)
        @DataStandard(unit = DataUnit.DEGREE_WGS84)
        @Description("Latitude in degrees (WGS 84).")
        @Nullable
        Double latitude,

        @Privacy(PrivacyClass.P1_NATURAL_PERSON)
        @DataStandard(unit = DataUnit.DEGREE_WGS84)
        @Description("Longitude in degrees (WGS 84).")
        @Nullable
        Double longitude,

        @Description("What the coordinate stands for.") @Nullable
        CoordinatePrecision precision,

        @DataStandard(unit = DataUnit.DEGREE_WGS84)
        @Description("Latitude in degrees (WGS 84), rounded to two decimals for the public.")
        @Nullable
        Double publicLatitude,

        @DataStandard(unit = DataUnit.DEGREE_WGS84)
        @Description("Longitude in degrees (WGS 84), rounded to two decimals for the public.")
        @Nullable
        Double publicLongitude)
        implements Guarded {}
