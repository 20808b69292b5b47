package id.kumkm.registry.classification;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Why a code of another version is suggested. */
@Enum("KbliCandidateReason")
@Description("Why a code of another version is suggested (alasan usulan). None of these is official.")
public enum KbliReason {
    @Description("Both versions have these digits with this title.")
    SAME_CODE_SAME_TITLE,
    @Description("Both versions have these digits, but the title has changed: the meaning may have, too.")
    SAME_CODE_CHANGED_TITLE,
    @Description("The title stands under other digits in the other version.")
    TITLE_FOUND_UNDER_OTHER_CODE
}
