package id.kumkm.registry.classification;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How sure it is that two codes of two versions are the same activity. */
@Enum("KbliCorrespondence")
@Description(
        "Whether the registry takes two codes of two versions for the same activity (kesesuaian versi KBLI), by their"
                + " titles. None of these is official.")
public enum KbliCorrespondence {
    @Description(
            "The titles say the same, but for formal words: one code stands for the other in filters, and in matching,"
                    + " which says so.")
    ONE_TO_ONE,
    @Description(
            "The digits are the same and the title is another, so that the activity may be a different one: only the"
                    + " division and the category are taken over.")
    OPEN,
    @Description("The digits are the same, but the title was another code's before: nothing is taken over.")
    NONE
}
