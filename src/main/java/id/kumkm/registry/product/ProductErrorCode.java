package id.kumkm.registry.product;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a mutation of products said no. Shared codes first. */
@Enum("ProductErrorCode")
@Description("Why a change of a product was not made. Codes never change; messages follow Accept-Language.")
public enum ProductErrorCode {
    @Description("The product has moved on; currentVersion is the version that stands. Read it again.")
    VERSION_CONFLICT,
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
    @Description(
            "A person of it was erased (UU 27/2022): its source brings nobody back until an office or the ministry describes somebody anew.")
    ERASED,
    @Description("The record is not in a state from which this is possible.")
    WRONG_STATE,
    @Description("There is no such activity in that version of KBLI.")
    UNKNOWN_KBLI,
    @Description("There are no such goods of 6 digits in the Harmonized System 2022.")
    UNKNOWN_HS,
    @Description("Only UMKM and cooperatives have products here.")
    NOT_A_PRODUCER,
    @Description("The number does not have the form of an SNI.")
    INVALID_SNI,
    @Description("There is no such buyer, or the standard is not a buyer's.")
    UNKNOWN_BUYER,
    @Description("It was assessed as what it is: withdraw it and add what is made now.")
    ASSESSED,
    @Description("The values contradict each other.")
    CONTRADICTION,
    @Description("Nobody approves what they entered any part of themselves.")
    OWN_CHANGE
}
