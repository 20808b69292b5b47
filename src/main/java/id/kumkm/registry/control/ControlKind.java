package id.kumkm.registry.control;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The two things that a larger enterprise must not do to its smaller partner (UU 20/2008 Pasal 35). */
@Enum("ControlKind")
@Description("How a body stands over another (UU 20/2008 Pasal 35).")
public enum ControlKind {
    @Description("It owns shares or assets of the other (pemilikan).")
    KEPEMILIKAN,
    @Description("It decides over the other's business without owning it (penguasaan).")
    PENGUASAAN
}
