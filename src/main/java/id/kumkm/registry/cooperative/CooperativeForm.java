package id.kumkm.registry.cooperative;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Who the members of a cooperative are. */
@Enum("CooperativeForm")
@Description("Who the members are (bentuk koperasi, UU 25/1992 Pasal 15).")
public enum CooperativeForm {
    @Description("Persons (koperasi primer).")
    PRIMER,
    @Description("Cooperatives (koperasi sekunder).")
    SEKUNDER
}
