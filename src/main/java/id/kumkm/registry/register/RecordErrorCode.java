package id.kumkm.registry.register;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a change of records of any register was not made. Shared codes first. */
@Enum("RecordErrorCode")
@Description(
        "Why a change of records of any register was not made. Codes never change; messages follow Accept-Language.")
public enum RecordErrorCode {
    @Description("The record has moved on; currentVersion is the version that stands. Read it again.")
    VERSION_CONFLICT,
    @Description("There is no such record, or it lies out of the caller's bounds.")
    NOT_FOUND,
    @Description("The value is required.")
    REQUIRED,
    @Description("The text is too long.")
    TOO_LONG,
    @Description("The list is too long.")
    TOO_MANY,
    @Description("The record stands in the list twice.")
    DUPLICATE,
    @Description("The text holds control or direction-changing characters.")
    INVALID_TEXT,
    @Description("The record is not in a state from which this is possible.")
    WRONG_STATE,
    @Description("Nobody verifies what they entered any part of themselves.")
    OWN_CHANGE
}
