package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a mutation of this room said no. Shared codes first. */
@Enum("PartnershipErrorCode")
@Description("Why a change of a partnership was not made. Codes never change; messages follow Accept-Language.")
public enum PartnershipErrorCode {
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
    @Description("The text holds control or direction-changing characters.")
    INVALID_TEXT,
    @Description("The number is not valid.")
    INVALID_NUMBER,
    @Description("The day is not possible.")
    INVALID_DATE,
    @Description("That version of KBLI has no such activity.")
    UNKNOWN_KBLI,
    @Description("The Harmonized System has no such subheading.")
    UNKNOWN_HS,
    @Description("ISO 3166-1 has no such code of a country.")
    UNKNOWN_COUNTRY,
    @Description("Indonesia is no destination of exports.")
    NOT_ABROAD,
    @Description("The idempotency key was used for another request.")
    KEY_REUSED,
    @Description("The partnership is not in a state from which this is possible.")
    WRONG_STATE,
    @Description("The two sides are the same.")
    SAME_SIDES,
    @Description("A side is closed or was merged into another body.")
    PARTY_CLOSED,
    @Description("The supplier is neither an UMKM nor a cooperative (PP 7/2021 Pasal 106).")
    NOT_A_SUPPLIER,
    @Description("The buyer is neither a large nor a medium enterprise (PP 7/2021 Pasal 106).")
    NOT_A_BUYER,
    @Description("The buyer is not larger than the supplier.")
    BUYER_NOT_LARGER,
    @Description("The supplier's scale is not known, so that nobody can say whether the buyer is larger.")
    UNKNOWN_SCALE,
    @Description("The buyer owns or controls the supplier on some of these days (UU 20/2008 Pasal 35).")
    CONTROLLED,
    @Description("The pair has a confirmed partnership for this commodity on some of these days; or one waits that the"
            + " caller registered.")
    OVERLAPPING,
    @Description(
            "Both sides confirmed this, so one side does not change it: end the partnership and register the new one; a"
                    + " number and a signature are corrected by the ministry.")
    CONFIRMED_TERMS,
    @Description("The other side raised the dispute, so it lifts it, or the ministry does; the caller may stop the"
            + " partnership (DIHENTIKAN).")
    OTHER_SIDE_DISPUTES,
    @Description("Only the pattern LAINNYA is said in words.")
    NAMED_PATTERN,
    @Description("Destinations are for an export channel only.")
    NOT_AN_EXPORT,
    @Description("The day lies before the partnership's first.")
    BEFORE_START,
    @Description(
            "The supplier came to the caller's region after this day: an office above both regions, the ministry or the"
                    + " supplier's source records it.")
    CAME_LATER,
    @Description("The partnership is not at work on this day.")
    NOT_ACTIVE,
    @Description("The other side confirms: its representative, its office, the ministry or its source.")
    OTHER_SIDE_CONFIRMS,
    @Description("Who wrote something of it does not confirm it, in whatever role; a second subject does.")
    SECOND_SUBJECT_CONFIRMS,
    @Description("No document is numbered like this: 4 characters at least, one of them a digit.")
    INVALID_DOCUMENT_NUMBER,
    @Description("Nobody handles a complaint that they filed themselves.")
    OWN_CHANGE
}
