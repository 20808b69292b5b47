package id.kumkm.registry.industry;

import id.kumkm.registry.body.ActivityView;
import id.kumkm.registry.ledger.HistoryEntry;
import id.kumkm.registry.person.OwnerView;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.Privacy;
import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.reads.Timeless;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.reads.Verified;
import id.kumkm.registry.region.RegionView;
import id.kumkm.registry.register.EnterpriseParts;
import id.kumkm.registry.register.RecordParts;
import id.kumkm.registry.scale.FiguresView;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What hangs on an industry; none takes arguments, and the edge keeps out who may not read it. */
@GraphQLApi
public class IndustryPartsApi {

    private final RecordParts parts;
    private final EnterpriseParts enterprises;
    private final IndustryReads reads;

    @Inject
    public IndustryPartsApi(RecordParts parts, EnterpriseParts enterprises, IndustryReads reads) {
        this.parts = parts;
        this.enterprises = enterprises;
        this.reads = reads;
    }

    @NonNull
    @PermitAll
    @Description("How many industries the whole list holds; counted only when asked for.")
    public Total total(@Source IndustryConnection connection) {
        return reads.total(connection.filter());
    }

    @NonNull
    @PermitAll
    @Timeless
    @Description("Its region, down to the village if known.")
    public List<@NonNull RegionView> region(@Source List<IndustryView> industries) {
        return parts.regions(industries);
    }

    @Verified
    @NonNull
    @PermitAll
    @Timeless
    @Description("What it does (kegiatan usaha), the newest version of KBLI first, and of each the primary one.")
    public List<@NonNull List<@NonNull ActivityView>> activities(@Source List<IndustryView> industries) {
        return parts.activities(industries);
    }

    @Verified
    @PermitAll
    @Privacy(PrivacyClass.P1)
    @Description("The owner (pemilik).")
    public List<@Nullable OwnerView> owner(@Source List<IndustryView> industries) {
        return enterprises.owners(industries);
    }

    @Verified
    @PermitAll
    @Privacy(PrivacyClass.P2_NATURAL_PERSON)
    @Description("Figures by year (data tahunan), the newest first.")
    public List<@Nullable List<@NonNull FiguresView>> figures(@Source List<IndustryView> industries) {
        return enterprises.figures(industries);
    }

    @Verified
    @PermitAll
    @Privacy(PrivacyClass.P2)
    @DataStandard(authority = "Dukcapil (Kementerian Dalam Negeri)")
    @Description("Owner's identity number (NIK), masked: 3372************.")
    public List<@Nullable String> nikPemilik(@Source List<IndustryView> industries) {
        return enterprises.ownersNumbers(industries);
    }

    @Verified
    @PermitAll
    @Privacy(PrivacyClass.P2)
    @DataStandard(authority = "Direktorat Jenderal Pajak")
    @Description("Tax number (NPWP) of the business or its owner.")
    public List<@Nullable String> npwp(@Source List<IndustryView> industries) {
        return enterprises.taxNumbers(industries);
    }

    @PermitAll
    @Privacy(PrivacyClass.P1_HISTORY)
    @Description("Its changes, the newest first, at most 50 (riwayat).")
    public List<@Nullable List<@NonNull HistoryEntry>> history(@Source List<IndustryView> industries) {
        return parts.histories(industries);
    }
}
