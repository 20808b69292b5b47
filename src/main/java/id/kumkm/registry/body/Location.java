package id.kumkm.registry.body;

import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.Uuids;
import id.kumkm.registry.platform.WrittenNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The primary location of a body. The public sees its region and a coordinate of two decimals. */
@Entity
public class Location {

    private static final Pattern UNIT = Pattern.compile("\\d{1,3}");
    private static final Pattern POSTCODE = Pattern.compile("\\d{5}");

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "body_id")
    private Body body;

    @Column(name = "is_primary")
    private boolean primary;

    @Column(name = "region_code")
    private String regionCode;

    private String address;
    private String hamlet;
    private String rt;
    private String rw;
    private String postcode;
    private Double latitude;
    private Double longitude;

    @Column(name = "coordinate_precision")
    @Enumerated(EnumType.STRING)
    private CoordinatePrecision precision;

    protected Location() {}

    Location(Body body) {
        this.id = Uuids.next();
        this.body = body;
        this.primary = true;
        this.regionCode = body.regionCode();
    }

    /** True where nothing but its region is known. */
    boolean isBlank() {
        return Stream.of(address, hamlet, rt, rw, postcode, latitude).allMatch(Objects::isNull);
    }

    void moveTo(String regionCode) {
        this.regionCode = regionCode;
    }

    /** Takes what is given under "location"; adds what is wrong with it. */
    void describe(@Nullable LocationInput written, Given body, Rejections rejections) {
        if (!body.has("location")) {
            return;
        }
        LocationInput input = written == null ? LocationInput.NOTHING : written;
        Given given = body.in("location");
        if (given.has("address")) {
            address = Text.clean(input.address(), 300, "address", rejections);
        }
        if (given.hasNumber("hamlet", input.hamlet())) {
            hamlet = Text.clean(input.hamlet(), 100, "hamlet", rejections);
        }
        if (given.hasNumber("rt", input.rt())) {
            rt = digits(input.rt(), UNIT, "rt", rejections);
        }
        if (given.hasNumber("rw", input.rw())) {
            rw = digits(input.rw(), UNIT, "rw", rejections);
        }
        if (given.hasNumber("postcode", input.postcode())) {
            postcode = digits(input.postcode(), POSTCODE, "postcode", rejections);
        }
        if (given.has("latitude") || given.has("longitude")) {
            place(input, rejections);
        }
    }

    private void place(LocationInput input, Rejections rejections) {
        Double north = input.latitude();
        Double east = input.longitude();
        boolean both = (north == null) == (east == null);
        if (!both || (north != null && east != null && !inIndonesia(north, east))) {
            rejections.add(
                    "INVALID_COORDINATE",
                    "latitude",
                    "Koordinat harus lengkap dan berada di Indonesia.",
                    "The coordinate must be complete and lie in Indonesia.");
            return;
        }
        latitude = north;
        longitude = east;
        precision = north == null ? null : input.precision() == null ? CoordinatePrecision.TITIK : input.precision();
    }

    /** The box that every coordinate of the registry lies in. */
    public static boolean inIndonesia(double north, double east) {
        return north >= -11.5 && north <= 6.5 && east >= 94.5 && east <= 141.5;
    }

    private static @Nullable String digits(
            @Nullable String written, Pattern form, String field, Rejections rejections) {
        if (WrittenNumber.saysNothing(written) || written == null) {
            return null;
        }
        String number = written.strip();
        if (!form.matcher(number).matches()) {
            rejections.add(
                    "INVALID_NUMBER",
                    field,
                    "Hanya angka dengan panjang yang sesuai.",
                    "Only digits, of the right length.");
            return null;
        }
        return number;
    }
}
