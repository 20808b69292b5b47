package id.kumkm.registry.embedded.sample;

import static id.kumkm.registry.embedded.sample.SamplePart.CLERK;
import static id.kumkm.registry.embedded.sample.SamplePart.VERIFIER;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.demand.DemandInput;
import id.kumkm.registry.demand.DemandService;
import id.kumkm.registry.demand.PublishDemand;
import id.kumkm.registry.membership.AddMembers;
import id.kumkm.registry.membership.ConfirmMemberships;
import id.kumkm.registry.membership.ConfirmationService;
import id.kumkm.registry.membership.MemberInput;
import id.kumkm.registry.membership.MembershipSelection;
import id.kumkm.registry.membership.MembershipService;
import id.kumkm.registry.partnership.ConfirmPartnership;
import id.kumkm.registry.partnership.PartnershipService;
import id.kumkm.registry.partnership.RegisterPartnership;
import id.kumkm.registry.partnership.SupplyPeriod;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.product.AddProduct;
import id.kumkm.registry.product.AssessProduct;
import id.kumkm.registry.product.AssessmentInput;
import id.kumkm.registry.product.AssessmentResult;
import id.kumkm.registry.product.ProductInput;
import id.kumkm.registry.product.ProductService;
import id.kumkm.registry.product.StandardKind;
import id.kumkm.registry.register.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who supplies whom in the sample, made as everybody's links are: members of cooperatives, products, demands and
 * partnerships, recorded by one and confirmed or assessed by another. Each has a key, so that what was made is not made again.
 */
@ApplicationScoped
class SampleLinks {

    private static final int BUYERS = 12;
    private static final int MEMBERS = 30;
    private static final LocalDate JOINED = LocalDate.of(2024, 1, 1);
    private static final LocalDate ASSESSED = LocalDate.of(2025, 1, 6);
    private static final LocalDate OPEN_UNTIL = LocalDate.of(2099, 12, 31);

    /**
     * Records of the sample in an order that has nothing to do with where they are. From the keys on, each step is a look-up
     * by key: nobody has counted yet what was loaded just now.
     */
    private static final String BODIES = "WITH made AS MATERIALIZED (SELECT k.body_id, md5(k.key) AS place"
            + " FROM idempotency_key k WHERE k.caller = 'sample' AND k.key LIKE 'sample-%')"
            + " SELECT b.id, b.version, left(b.region_code, 5) AS regency FROM made"
            + " JOIN body b ON b.id = made.body_id AND b.status = 'AKTIF' AND b.kind = ?1"
            + " LEFT JOIN umkm u ON u.id = made.body_id LEFT JOIN cooperative c ON c.id = made.body_id"
            + " WHERE CASE b.kind WHEN 'UMKM' THEN u.scale IN ('MIKRO', 'KECIL')"
            + " WHEN 'COOPERATIVE' THEN c.form = 'PRIMER' AND c.membership_area = 'KABUPATEN_KOTA' ELSE TRUE END"
            + " ORDER BY made.place";

    private final EntityManager database;
    private final MembershipService members;
    private final ConfirmationService confirmations;
    private final ProductService products;
    private final DemandService demands;
    private final PartnershipService partnerships;

    @Inject
    SampleLinks(
            EntityManager database,
            MembershipService members,
            ConfirmationService confirmations,
            ProductService products,
            DemandService demands,
            PartnershipService partnerships) {
        this.database = database;
        this.members = members;
        this.confirmations = confirmations;
        this.products = products;
        this.demands = demands;
        this.partnerships = partnerships;
    }

    private record Body(String id, int version, String regency) {}

    /** Links so many cooperatives with their members, and so many UMKM of their own; counts what was refused. */
    int make(int cooperatives, int umkms) {
        List<Body> buyers = first(BUYERS, bodies(BodyKind.INDUSTRY));
        if (buyers.isEmpty()) {
            return 0;
        }
        List<Body> gathering = first(cooperatives, bodies(BodyKind.COOPERATIVE));
        List<Body> all = bodies(BodyKind.UMKM);
        List<Body> alone = first(umkms, all);
        Map<String, List<Body>> byRegency = all.stream().collect(Collectors.groupingBy(Body::regency));
        int refused = 0;
        for (int at = 0; at < gathering.size(); at++) {
            Body buyer = buyers.get(at % buyers.size());
            gather(gathering.get(at), byRegency.getOrDefault(gathering.get(at).regency(), List.of()));
            refused +=
                    refused(demands.publishAll(List.of(demand(at, buyer)), CLERK)) + link(at, gathering.get(at), buyer);
        }
        for (int at = 0; at < alone.size(); at++) {
            refused += link(cooperatives + at, alone.get(at), buyers.get(at % buyers.size()));
        }
        return refused;
    }

    /** Done again, it meets another version than before and changes nothing. */
    private void gather(Body cooperative, List<Body> neighbours) {
        List<MemberInput> joining = first(MEMBERS, neighbours).stream()
                .map(member -> new MemberInput(member.id(), null, JOINED, null))
                .toList();
        String key = "links-members-" + cooperative.id();
        members.addAll(new AddMembers(cooperative.id(), cooperative.version(), List.copyOf(joining), key), CLERK);
        confirmations.confirm(
                new ConfirmMemberships(null, new MembershipSelection(cooperative.id(), null), null), VERIFIER);
    }

    private int link(int number, Body supplier, Body buyer) {
        Goods goods = Goods.of(number);
        ProductInput product = new ProductInput(goods.label(), goods.hs6(), null, "kg", goods.kilograms());
        List<Outcome> added =
                products.addAll(List.of(new AddProduct(supplier.id(), product, "links-product-" + number)), CLERK);
        int refused = refused(added) + assess(number, added.get(0).id(), buyer);
        Outcome made = partnerships.register(
                new RegisterPartnership(
                        supplier.id(), buyer.id(), null, goods.terms(number), "links-partnership-" + number),
                CLERK);
        UUID id = made.id();
        if (id != null) {
            String document = "NK/%d/2025".formatted(number + 1);
            partnerships.confirm(new ConfirmPartnership(PublicId.of("partner", id), 1, document), VERIFIER);
        }
        return refused + refused(List.of(made));
    }

    /** Every other product is known to meet what its buyer asks for. */
    private int assess(int number, @Nullable UUID product, Body buyer) {
        if (product == null || number % 2 == 1) {
            return 0;
        }
        AssessmentInput finding = new AssessmentInput(
                StandardKind.PEMBELI,
                "Spesifikasi bahan baku",
                buyer.id(),
                "Laboratorium contoh",
                AssessmentResult.MEMENUHI,
                null,
                ASSESSED,
                null);
        String key = "links-assessment-" + number;
        return refused(products.assessAll(
                List.of(new AssessProduct(PublicId.of("prod", product), null, finding, key)), VERIFIER));
    }

    private static PublishDemand demand(int number, Body buyer) {
        Goods goods = Goods.of(number);
        DemandInput wanted = new DemandInput(
                goods.label(),
                goods.hs6(),
                null,
                goods.kilograms() / 100,
                "ton",
                SupplyPeriod.BULAN,
                null,
                null,
                null,
                null,
                OPEN_UNTIL);
        return new PublishDemand(buyer.id(), wanted, "links-demand-" + number);
    }

    private static int refused(List<Outcome> outcomes) {
        return (int) outcomes.stream().filter(outcome -> !outcome.isMade()).count();
    }

    private static List<Body> first(int most, List<Body> bodies) {
        return bodies.subList(0, Math.min(most, bodies.size()));
    }

    @SuppressWarnings("unchecked")
    private List<Body> bodies(BodyKind kind) {
        List<Tuple> rows = database.createNativeQuery(BODIES, Tuple.class)
                .setParameter(1, kind.name())
                .getResultList();
        return rows.stream()
                .map(row -> new Body(
                        kind.publicId(row.get("id", UUID.class)),
                        row.get("version", Integer.class),
                        row.get("regency", String.class)))
                .toList();
    }
}
