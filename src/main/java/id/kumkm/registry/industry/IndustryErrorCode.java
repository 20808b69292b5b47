package id.kumkm.registry.industry;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a mutation of this register said no. Shared codes first. */
@Enum("IndustryErrorCode")
@Description("Why a change of an industry was not made. Codes never change; messages follow Accept-Language.")
public enum IndustryErrorCode {
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
    @Description("The year is not possible.")
    INVALID_YEAR,
    @Description("The year is given twice in the figures.")
    DUPLICATE_YEAR,
    @Description(
            "The owner's identity number (NIK) has not 16 digits, an unknown province or an impossible day of birth.")
    INVALID_NIK,
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
    @Description("The NPWP is none: neither 15 digits, nor these after a 0, nor a natural person's NIK.")
    INVALID_NPWP,
    @Description("Another legal form would open what is known of the owner, or memberships: a verifier changes it.")
    PERSONAL_DATA,
    @Description("The country's code is not known.")
    UNKNOWN_COUNTRY,
    @Description("Indonesia is no destination of exports.")
    NOT_ABROAD,
    @Description("Year and destinations are for businesses that export themselves.")
    NOT_AN_EXPORT,
    @Description("That version of KBLI has no such activity of 5 digits.")
    UNKNOWN_KBLI,
    @Description("The activity is given twice in the same version of KBLI.")
    DUPLICATE_KBLI,
    @Description("More than one activity of a version of KBLI is said to be the primary one.")
    DUPLICATE_PRIMARY,
    @Description(
            "A person of it was erased (UU 27/2022): its source brings nobody back until an office or the ministry describes somebody anew.")
    ERASED,
    @Description("The record is not in a state from which this is possible.")
    WRONG_STATE,
    @Description("Nobody approves what they entered any part of themselves.")
    OWN_CHANGE
}
