package id.kumkm.registry.cooperative;

import id.kumkm.registry.body.ActivityView;
import id.kumkm.registry.ledger.HistoryEntry;
import id.kumkm.registry.reads.Privacy;
import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.reads.Timeless;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.reads.Verified;
import id.kumkm.registry.region.RegionView;
import id.kumkm.registry.register.RecordParts;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What hangs on a cooperative; none takes arguments, and the edge keeps out who may not read it. */
@GraphQLApi
public class CooperativePartsApi {

    private final RecordParts parts;
    private final CooperativeReads reads;

    @Inject
    public CooperativePartsApi(RecordParts parts, CooperativeReads reads) {
        this.parts = parts;
        this.reads = reads;
    }

    @NonNull
    @PermitAll
    @Description("How many cooperatives the whole list holds; counted only when asked for.")
    public Total total(@Source CooperativeConnection connection) {
        return reads.total(connection.filter());
    }

    @NonNull
    @PermitAll
    @Timeless
    @Description("Its region, down to the village if known.")
    public List<@NonNull RegionView> region(@Source List<CooperativeView> cooperatives) {
        return parts.regions(cooperatives);
    }

    @Verified
    @NonNull
    @PermitAll
    @Timeless
    @Description("What it does (kegiatan usaha), the newest version of KBLI first, and of each the primary one.")
    public List<@NonNull List<@NonNull ActivityView>> activities(@Source List<CooperativeView> cooperatives) {
        return parts.activities(cooperatives);
    }

    @PermitAll
    @Privacy(PrivacyClass.P1_HISTORY)
    @Description("Its changes, the newest first, at most 50 (riwayat).")
    public List<@Nullable List<@NonNull HistoryEntry>> history(@Source List<CooperativeView> cooperatives) {
        return parts.histories(cooperatives);
    }
}
