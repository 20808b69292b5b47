package id.kumkm.registry.identity;

import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The roles a token may carry, and the operation roles that each one grants. */
@Enum("Role")
@Description("A role that the bearer's token carries (peran).")
public enum Role {
    @Description("Official of a city, regency or province (petugas dinas), bounded by the claim region_code.")
    OFFICIAL(Operations.WRITER, Operations.LEAD, Operations.PARTY, Operations.CONFIRMER),
    @Description("Verifying official (verifikator dinas), bounded by the claim region_code.")
    VERIFIER(
            Operations.WRITER,
            Operations.VERIFIER,
            Operations.CLOSER,
            Operations.LEAD,
            Operations.PARTY,
            Operations.CONFIRMER),
    @Description("Officer of the ministry (kementerian), bounded by the claim sectors.")
    MINISTRY(
            Operations.WRITER,
            Operations.VERIFIER,
            Operations.CLOSER,
            Operations.LEAD,
            Operations.STEWARD,
            Operations.PARTY,
            Operations.CONFIRMER,
            Operations.BUYER),
    @Description("Service account that syncs the records of one source system, bounded by the claim source_system.")
    INTEGRATOR(Operations.WRITER, Operations.CLOSER, Operations.CONFIRMER),
    @Description("Representative of registered bodies (perwakilan), bounded by the claim bodies; changes no record, and"
            + " speaks for them in their demands, partnerships and memberships.")
    REPRESENTATIVE(Operations.PARTY, Operations.CONFIRMER, Operations.BUYER),
    @Description("Auditor (auditor): reads the history of every record and the access log, and changes nothing.")
    AUDITOR(Operations.AUDITOR),
    @Description("Administrator (admin) of reference data and clients. No operation asks for it yet.")
    ADMIN;

    private final String[] operations;

    Role(String... operations) {
        this.operations = operations;
    }

    public Set<String> operations() {
        return Set.of(operations);
    }
}
