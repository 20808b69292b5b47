package id.kumkm.registry.umkm;

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

/**
 * What hangs on an UMKM. None takes arguments: SmallRye gives a batched source the arguments of one of its aliases. The
 * edge asks only for records whose caller may read the field's privacy class.
 */
@GraphQLApi
public class UmkmPartsApi {

    private final RecordParts parts;
    private final EnterpriseParts enterprises;
    private final UmkmReads reads;

    @Inject
    public UmkmPartsApi(RecordParts parts, EnterpriseParts enterprises, UmkmReads reads) {
        this.parts = parts;
        this.enterprises = enterprises;
        this.reads = reads;
    }

    @NonNull
    @PermitAll
    @Description("How many UMKM the whole list holds; counted only when asked for.")
    public Total total(@Source UmkmConnection connection) {
        return reads.total(connection.filter());
    }

    @NonNull
    @PermitAll
    @Timeless
    @Description("Its region, down to the village if known.")
    public List<@NonNull RegionView> region(@Source List<UmkmView> umkms) {
        return parts.regions(umkms);
    }

    @Verified
    @NonNull
    @PermitAll
    @Timeless
    @Description("What it does (kegiatan usaha), the newest version of KBLI first, and of each the primary one.")
    public List<@NonNull List<@NonNull ActivityView>> activities(@Source List<UmkmView> umkms) {
        return parts.activities(umkms);
    }

    @Verified
    @PermitAll
    @Privacy(PrivacyClass.P1)
    @Description("The owner (pemilik).")
    public List<@Nullable OwnerView> owner(@Source List<UmkmView> umkms) {
        return enterprises.owners(umkms);
    }

    @Verified
    @PermitAll
    @Privacy(PrivacyClass.P2_NATURAL_PERSON)
    @Description("Figures by year (data tahunan), the newest first.")
    public List<@Nullable List<@NonNull FiguresView>> figures(@Source List<UmkmView> umkms) {
        return enterprises.figures(umkms);
    }

    @Verified
    @PermitAll
    @Privacy(PrivacyClass.P2)
    @DataStandard(authority = "Dukcapil (Kementerian Dalam Negeri)")
    @Description("Owner's identity number (NIK), masked: 3372************.")
    public List<@Nullable String> nikPemilik(@Source List<UmkmView> umkms) {
        return enterprises.ownersNumbers(umkms);
    }

    @Verified
    @PermitAll
    @Privacy(PrivacyClass.P2)
    @DataStandard(authority = "Direktorat Jenderal Pajak")
    @Description("Tax number (NPWP) of the business or its owner.")
    public List<@Nullable String> npwp(@Source List<UmkmView> umkms) {
        return enterprises.taxNumbers(umkms);
    }

    @PermitAll
    @Privacy(PrivacyClass.P1_HISTORY)
    @Description("Its changes, the newest first, at most 50 (riwayat).")
    public List<@Nullable List<@NonNull HistoryEntry>> history(@Source List<UmkmView> umkms) {
        return parts.histories(umkms);
    }
}
