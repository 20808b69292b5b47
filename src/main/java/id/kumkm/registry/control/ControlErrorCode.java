package id.kumkm.registry.control;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a mutation of this room said no. Shared codes first. */
@Enum("ControlErrorCode")
@Description("Why ownership or control was not recorded. Codes never change; messages follow Accept-Language.")
public enum ControlErrorCode {
    @Description("The record has moved on; currentVersion is the version that stands. Read it again.")
    VERSION_CONFLICT,
    @Description("There is no such record, or it lies out of the caller's bounds.")
    NOT_FOUND,
    @Description("The value is required.")
    REQUIRED,
    @Description("The text is too long.")
    TOO_LONG,
    @Description("The text holds control or direction-changing characters.")
    INVALID_TEXT,
    @Description("The number is not valid.")
    INVALID_NUMBER,
    @Description("The day is not possible.")
    INVALID_DATE,
    @Description("The idempotency key was used for another request.")
    KEY_REUSED,
    @Description("The record is not in a state from which this is possible.")
    WRONG_STATE,
    @Description("A body of this kind cannot take this part.")
    WRONG_KIND,
    @Description("The two sides are one and the same body.")
    SAME_BODY,
    @Description("The same is already recorded for some of these days.")
    OVERLAP,
    @Description("Only ownership (KEPEMILIKAN) has a share.")
    NOT_OWNERSHIP,
    @Description("The body would come to stand over itself, through others.")
    CYCLE,
    @Description("The confirmed shares of its owners would add up to more than 100 % on some day.")
    SHARES_EXCEED,
    @Description("The other side confirms: the owner's representative, its office, the ministry or its source.")
    OTHER_SIDE_CONFIRMS,
    @Description("Who recorded it does not confirm it, in whatever role; a second subject does.")
    SECOND_SUBJECT_CONFIRMS
}
