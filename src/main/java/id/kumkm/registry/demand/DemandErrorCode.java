package id.kumkm.registry.demand;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a mutation of demands said no. Shared codes first. */
@Enum("SupplyDemandErrorCode")
@Description("Why a change of a demand was not made. Codes never change; messages follow Accept-Language.")
public enum DemandErrorCode {
    @Description("The demand has moved on; currentVersion is the version that stands. Read it again.")
    VERSION_CONFLICT,
    @Description("The region's code does not exist or is no longer in force.")
    UNKNOWN_REGION,
    @Description("There is no such record, or it lies out of the caller's bounds.")
    NOT_FOUND,
    @Description("The value is required.")
    REQUIRED,
    @Description("The text is too long.")
    TOO_LONG,
    @Description("The text holds control or direction-changing characters.")
    INVALID_TEXT,
    @Description("The list is too long.")
    TOO_MANY,
    @Description("The number is not valid.")
    INVALID_NUMBER,
    @Description("The day is not possible.")
    INVALID_DATE,
    @Description("The idempotency key was used for another request.")
    KEY_REUSED,
    @Description("The record is not in a state from which this is possible.")
    WRONG_STATE,
    @Description("There is no such activity in that version of KBLI.")
    UNKNOWN_KBLI,
    @Description("There are no such goods of 6 digits in the Harmonized System 2022.")
    UNKNOWN_HS,
    @Description("Only industries and UMKM of scale MENENGAH are buyers here.")
    NOT_A_BUYER
}
