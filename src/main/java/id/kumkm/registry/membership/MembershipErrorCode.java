package id.kumkm.registry.membership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a mutation of this room said no. Shared codes first. */
@Enum("MembershipErrorCode")
@Description("Why members were not changed. Codes never change; messages follow Accept-Language.")
public enum MembershipErrorCode {
    @Description("The record has moved on; currentVersion is the version that stands. Read it again.")
    VERSION_CONFLICT,
    @Description("There is no such record, or it lies out of the caller's bounds.")
    NOT_FOUND,
    @Description("The region's code does not exist or is no longer in force.")
    UNKNOWN_REGION,
    @Description("The value is required.")
    REQUIRED,
    @Description("There are too many of them.")
    TOO_MANY,
    @Description("The text is too long.")
    TOO_LONG,
    @Description("The text holds control or direction-changing characters.")
    INVALID_TEXT,
    @Description("The day is not possible.")
    INVALID_DATE,
    @Description("The identity number (NIK) has not 16 digits, an unknown province or an impossible day of birth.")
    INVALID_NIK,
    @Description("The telephone number is not valid.")
    INVALID_PHONE,
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
    @Description("The form of the cooperative is not recorded; it decides who may be a member.")
    UNKNOWN_FORM,
    @Description("The other side confirms: the member's representative, its office, the ministry or its source.")
    OTHER_SIDE_CONFIRMS,
    @Description(
            "The member came to the caller's region after its first day: its representative, an office above both regions,"
                    + " the ministry or its source confirms.")
    CAME_LATER,
    @Description("Who recorded it does not confirm it, in whatever role; a second subject does.")
    SECOND_SUBJECT_CONFIRMS
}
