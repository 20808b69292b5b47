package id.kumkm.registry.register;

import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.reads.Authority;
import id.kumkm.registry.reads.Viewer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the policy lets a viewer read of records, as conditions over {@code body b}. */
record RecordAuthority(Sector sector, String area, String consented) implements Authority {

    private static final String LEGAL_ENTITIES = Arrays.stream(LegalForm.values())
            .filter(form -> !LegalForm.isNaturalPerson(form))
            .map(form -> "'" + form + "'")
            .collect(Collectors.joining(", "));

    /** True where a record is a natural person's. */
    static final String PERSONAL = "b.legal_form IN (" + LEGAL_ENTITIES + ") IS NOT TRUE";

    @Override
    public Grants grants(Viewer viewer) {
        Viewing viewing = (Viewing) viewer;
        return new Grants(
                Policy.restricted(viewing, sector, area),
                Policy.sensitive(viewing, sector, area),
                PERSONAL,
                Policy.mayAudit(viewing.caller()));
    }

    @Override
    public String over() {
        return area;
    }
}
