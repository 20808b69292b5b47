package id.kumkm.registry.association;

import id.kumkm.registry.ledger.HistoryEntry;
import id.kumkm.registry.reads.Privacy;
import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.reads.Timeless;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.reads.Verified;
import id.kumkm.registry.region.RegionView;
import id.kumkm.registry.register.EnterpriseParts;
import id.kumkm.registry.register.RecordParts;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What hangs on an association; none takes arguments, and the edge keeps out who may not read it. */
@GraphQLApi
public class AssociationPartsApi {

    private final RecordParts parts;
    private final EnterpriseParts enterprises;
    private final AssociationReads reads;

    @Inject
    public AssociationPartsApi(RecordParts parts, EnterpriseParts enterprises, AssociationReads reads) {
        this.parts = parts;
        this.enterprises = enterprises;
        this.reads = reads;
    }

    @NonNull
    @PermitAll
    @Description("How many associations the whole list holds; counted only when asked for.")
    public Total total(@Source AssociationConnection connection) {
        return reads.total(connection.filter());
    }

    @NonNull
    @PermitAll
    @Timeless
    @Description("Its region, down to the village if known.")
    public List<@NonNull RegionView> region(@Source List<AssociationView> associations) {
        return parts.regions(associations);
    }

    @Verified
    @PermitAll
    @Privacy(PrivacyClass.P1)
    @Description("Contact person (narahubung).")
    public List<@Nullable ContactView> contact(@Source List<AssociationView> associations) {
        return enterprises.owners(associations).stream()
                .<@Nullable ContactView>map(person -> person == null ? null : ContactView.of(person))
                .toList();
    }

    @PermitAll
    @Privacy(PrivacyClass.P1_HISTORY)
    @Description("Its changes, the newest first, at most 50 (riwayat).")
    public List<@Nullable List<@NonNull HistoryEntry>> history(@Source List<AssociationView> associations) {
        return parts.histories(associations);
    }
}
