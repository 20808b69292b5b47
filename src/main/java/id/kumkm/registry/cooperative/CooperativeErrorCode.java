package id.kumkm.registry.cooperative;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a mutation of this register said no. Shared codes first. */
@Enum("CooperativeErrorCode")
@Description("Why a change of a cooperative was not made. Codes never change; messages follow Accept-Language.")
public enum CooperativeErrorCode {
    @Description("The record has moved on; currentVersion is the version that stands. Read it again.")
    VERSION_CONFLICT,
    @Description("The number or id belongs to another record.")
    TAKEN,
    @Description("The region's code does not exist or is no longer in force.")
    UNKNOWN_REGION,
    @Description("There is no such record, or it lies out of the caller's bounds.")
    NOT_FOUND,
    @Description("The region lies out of the caller's bounds.")
    OUT_OF_AREA,
    @Description("The value is required.")
    REQUIRED,
    @Description("The text is too long.")
    TOO_LONG,
    @Description("The list is too long.")
    TOO_MANY,
    @Description("The text holds control or direction-changing characters.")
    INVALID_TEXT,
    @Description("The number is not valid.")
    INVALID_NUMBER,
    @Description("The coordinate is incomplete or lies outside Indonesia.")
    INVALID_COORDINATE,
    @Description("The day is not possible.")
    INVALID_DATE,
    @Description("The telephone number is not valid.")
    INVALID_PHONE,
    @Description("The e-mail address is not valid.")
    INVALID_EMAIL,
    @Description("The address of the website is not valid.")
    INVALID_WEBSITE,
    @Description("The idempotency key was used for another request.")
    KEY_REUSED,
    @Description("The source already gave this or a newer version.")
    STALE_SOURCE_VERSION,
    @Description("Only the source system itself gives ids and versions of it.")
    NOT_AN_INTEGRATOR,
    @Description("The NIB has not 13 digits, or they are all the same.")
    INVALID_NIB,
    @Description("The number of the cooperative holds more than digits, or one alone again and again.")
    INVALID_NIK_KOPERASI,
    @Description("That version of KBLI has no such activity of 5 digits.")
    UNKNOWN_KBLI,
    @Description("The activity is given twice in the same version of KBLI.")
    DUPLICATE_KBLI,
    @Description("More than one activity of a version of KBLI is said to be the primary one.")
    DUPLICATE_PRIMARY,
    @Description("A body of this kind cannot take this part.")
    WRONG_KIND,
    @Description("The record is not in a state from which this is possible.")
    WRONG_STATE,
    @Description("Nobody approves what they entered any part of themselves.")
    OWN_CHANGE
}
