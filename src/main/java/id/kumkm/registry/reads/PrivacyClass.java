package id.kumkm.registry.reads;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Who may read a field (UU 27/2022). */
@Enum("PrivacyClass")
@Description("Who may read a field (kelas kerahasiaan). Fields without a class are public.")
public enum PrivacyClass {
    @Description("Everyone.")
    P0,
    @Description("Officials of the record's area, the ministry, the record's source and its representative.")
    P1,
    @Description("As P1, and auditors, who are told of each value what its own field shows them.")
    P1_HISTORY,
    @Description("As P1 where the record is a natural person's, everyone where it is a legal entity's.")
    P1_NATURAL_PERSON,
    @Description("As P1 where the record is a natural person's who has not consented, or no more; everyone elsewhere.")
    P1_WITHOUT_CONSENT,
    @Description("Verifying officials of the area and the ministry, for a purpose stated in X-Purpose; logged.")
    P2,
    @Description("As P2 where the record is a natural person's, as P1 where it is a legal entity's.")
    P2_NATURAL_PERSON
}
