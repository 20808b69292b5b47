package id.kumkm.registry.umkm;

import id.kumkm.registry.body.IdentifierReads;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.ledger.AccessLog;
import id.kumkm.registry.ledger.HistoryEntry;
import id.kumkm.registry.person.OwnerView;
import id.kumkm.registry.person.PersonReads;
import id.kumkm.registry.region.RegionReads;
import id.kumkm.registry.region.RegionView;
import id.kumkm.registry.scale.FiguresReads;
import id.kumkm.registry.scale.FiguresView;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on an UMKM, one statement for a whole page. None takes arguments: SmallRye gives a batched source the
 * arguments of one of its aliases. Where the caller is not entitled, the field is null.
 */
@GraphQLApi
public class UmkmPartsApi {

    private final Callers callers;
    private final AccessLog accessLog;
    private final RegionReads regions;
    private final PersonReads persons;
    private final FiguresReads figures;
    private final IdentifierReads identifiers;
    private final UmkmHistory histories;

    @Inject
    public UmkmPartsApi(
            Callers callers,
            AccessLog accessLog,
            RegionReads regions,
            PersonReads persons,
            FiguresReads figures,
            IdentifierReads identifiers,
            UmkmHistory histories) {
        this.callers = callers;
        this.accessLog = accessLog;
        this.regions = regions;
        this.persons = persons;
        this.figures = figures;
        this.identifiers = identifiers;
        this.histories = histories;
    }

    @NonNull
    @PermitAll
    @Description("Its region, down to the village if known.")
    public List<@NonNull RegionView> region(@Source List<UmkmView> umkms) {
        Map<String, RegionView> found = regions.byCode(
                umkms.stream().map(UmkmView::regionCode).distinct().toList());
        return umkms.stream()
                .map(umkm -> Objects.requireNonNull(found.get(umkm.regionCode())))
                .toList();
    }

    @PermitAll
    @Description("The owner. Class P1: null for callers who are not entitled.")
    public List<@Nullable OwnerView> owner(@Source List<UmkmView> umkms) {
        return each(umkms, persons.owners(keys(umkms, restricted())));
    }

    @PermitAll
    @Description("Figures by year, the newest first. Class P1 for legal entities, P2 (X-Purpose, logged) for others.")
    public List<@Nullable List<@NonNull FiguresView>> figures(@Source List<UmkmView> umkms) {
        Predicate<UmkmView> personal = umkm -> LegalForm.isNaturalPerson(umkm.legalForm());
        List<UUID> sensitive = keys(umkms, personal.and(sensitive()));
        List<UUID> entitled = keys(umkms, personal.negate().and(restricted()).or(personal.and(sensitive())));
        log("figures", sensitive);
        Map<UUID, List<FiguresView>> found = new HashMap<>(figures.byBody(entitled));
        entitled.forEach(key -> found.putIfAbsent(key, List.of()));
        return each(umkms, found);
    }

    @PermitAll
    @Description("Owner's identity number (NIK), masked: 337204******0001. Class P2: header X-Purpose, logged.")
    public List<@Nullable String> nikPemilik(@Source List<UmkmView> umkms) {
        List<UUID> entitled = keys(umkms, sensitive());
        log("nikPemilik", entitled);
        return each(umkms, persons.maskedNiks(entitled));
    }

    @PermitAll
    @Description("Tax number (NPWP) of the business or its owner. Class P2: header X-Purpose, logged.")
    public List<@Nullable String> npwp(@Source List<UmkmView> umkms) {
        List<UUID> entitled = keys(umkms, sensitive());
        log("npwp", entitled);
        Map<UUID, String> found = new HashMap<>(persons.taxNumbers(entitled));
        found.putAll(identifiers.taxNumbers(entitled));
        return each(umkms, found);
    }

    @PermitAll
    @Description(
            "Its changes, the newest first, at most 50 (riwayat). Class P1: null for callers who are not entitled.")
    public List<@Nullable List<@NonNull HistoryEntry>> history(@Source List<UmkmView> umkms) {
        return each(umkms, histories.of(keys(umkms, restricted())));
    }

    private Predicate<UmkmView> restricted() {
        Caller caller = callers.current();
        return umkm -> Policy.mayReadRestricted(caller, umkm.holding());
    }

    private Predicate<UmkmView> sensitive() {
        Caller caller = callers.current();
        String purpose = callers.purpose();
        return umkm -> Policy.mayReadSensitive(caller, umkm.holding(), purpose);
    }

    private void log(String field, List<UUID> bodies) {
        String purpose = callers.purpose();
        if (purpose != null) {
            accessLog.add(callers.current().subject(), purpose, field, bodies);
        }
    }

    private static List<UUID> keys(List<UmkmView> umkms, Predicate<UmkmView> entitled) {
        return umkms.stream().filter(entitled).map(UmkmView::key).distinct().toList();
    }

    private static <T> List<@Nullable T> each(List<UmkmView> umkms, Map<UUID, T> found) {
        return umkms.stream().<@Nullable T>map(umkm -> found.get(umkm.key())).toList();
    }
}
