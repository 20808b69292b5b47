package id.kumkm.registry.program;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a mutation of this room said no. Shared codes first. */
@Enum("ProgramErrorCode")
@Description("Why a programme was not changed. Codes never change; messages follow Accept-Language.")
public enum ProgramErrorCode {
    @Description("The record has moved on; currentVersion is the version that stands. Read it again.")
    VERSION_CONFLICT,
    @Description("The region's code does not exist or is no longer in force.")
    UNKNOWN_REGION,
    @Description("There is no such record, or it lies out of the caller's bounds.")
    NOT_FOUND,
    @Description("The region lies out of the caller's bounds.")
    OUT_OF_AREA,
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
    @Description("No such code of KBLI begins so.")
    UNKNOWN_KBLI,
    @Description("The idempotency key was used for another request.")
    KEY_REUSED
}
