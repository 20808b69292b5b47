package id.kumkm.registry.cooperative;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/**
 * Where the members come from, which decides who has authority: within one regency the regency's office, across regencies
 * the province's, across provinces the ministry. The office's address does not count.
 */
@Enum("MembershipArea")
@Description(
        "Where the members come from (wilayah keanggotaan). It decides whose office has authority, not the address.")
public enum MembershipArea {
    @Description("One regency or city: its office has authority.")
    KABUPATEN_KOTA(5),
    @Description("Several regencies of one province: the province has authority.")
    PROVINSI(2),
    @Description("Several provinces: the ministry has authority.")
    NASIONAL(0);

    /** {@link #authority} as SQL over {@code body b} and {@code cooperative e}. */
    static final String AUTHORITY = Arrays.stream(values())
            .map(area -> " WHEN '" + area + "' THEN left(b.region_code, " + area.digits + ")")
            .collect(Collectors.joining("", "CASE e.membership_area", " END"));

    /** The region that decides authority over a body of any kind, as SQL; the cooperative's row may be missing. */
    public static String authority(String body, String cooperative) {
        return "CASE WHEN " + cooperative + ".id IS NULL THEN " + body + ".region_code ELSE "
                + AUTHORITY.replace("b.", body + ".").replace("e.", cooperative + ".") + " END";
    }

    private final int digits;

    MembershipArea(int digits) {
        this.digits = digits;
    }

    /** The region that decides authority over a cooperative whose office is there; empty for the nation. */
    String authority(String regionCode) {
        return regionCode.substring(0, Math.min(digits, regionCode.length()));
    }
}
