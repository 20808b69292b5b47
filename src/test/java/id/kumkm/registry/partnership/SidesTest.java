package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.SecondSubject;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.LinkConfirmation;
import id.kumkm.registry.identity.Role;
import id.kumkm.registry.platform.Rejection;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Uuids;
import id.kumkm.registry.scale.Scale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PP 7/2021 Pasal 106 with Pasal 35: who can be whose partner. */
class SidesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "UMKM, MIKRO, INDUSTRY, -, -",
                "UMKM, KECIL, INDUSTRY, BESAR, -",
                "UMKM, MENENGAH, INDUSTRY, -, -",
                "UMKM, -, INDUSTRY, -, -",
                "COOPERATIVE, -, INDUSTRY, -, -",
                "UMKM, MIKRO, UMKM, MENENGAH, -",
                "UMKM, KECIL, UMKM, MENENGAH, -",
                "COOPERATIVE, -, UMKM, MENENGAH, -",
                "UMKM, MENENGAH, UMKM, MENENGAH, BUYER_NOT_LARGER",
                "UMKM, BESAR, INDUSTRY, -, BUYER_NOT_LARGER",
                "UMKM, -, UMKM, MENENGAH, UNKNOWN_SCALE",
                "UMKM, MIKRO, UMKM, KECIL, NOT_A_BUYER",
                "UMKM, MENENGAH, UMKM, MIKRO, NOT_A_BUYER",
                "UMKM, MIKRO, UMKM, -, NOT_A_BUYER",
                "UMKM, MIKRO, COOPERATIVE, -, NOT_A_BUYER",
                "UMKM, MIKRO, ASSOCIATION, -, NOT_A_BUYER",
                "INDUSTRY, -, INDUSTRY, -, NOT_A_SUPPLIER",
                "ASSOCIATION, -, INDUSTRY, -, NOT_A_SUPPLIER"
            })
    void onlyALargerSideBuysFromAnUmkmOrACooperative(
            BodyKind kind,
            @Nullable Scale scale,
            BodyKind buyer,
            @Nullable Scale buyerScale,
            @Nullable String refused) {
        Rejections rejections = new Rejections();

        new Sides(party(kind, scale, true), party(buyer, buyerScale, true)).check("supplierId", "buyerId", rejections);

        assertThat(rejections.all().stream().map(Rejection::code).findFirst().orElse(null))
                .isEqualTo(refused);
    }

    @Test
    void nobodyIsItsOwnPartner() {
        Party one = party(BodyKind.UMKM, Scale.MENENGAH, true);
        Rejections rejections = new Rejections();

        new Sides(one, one).check("supplierId", "buyerId", rejections);

        assertThat(rejections.all()).extracting(Rejection::code).containsExactly("SAME_SIDES");
    }

    @Test
    void aClosedBodyIsNobodysPartner() {
        Rejections rejections = new Rejections();

        new Sides(party(BodyKind.UMKM, Scale.MIKRO, false), party(BodyKind.INDUSTRY, null, false))
                .check("supplierId", "buyerId", rejections);

        assertThat(rejections.all()).extracting(Rejection::code).containsExactly("PARTY_CLOSED", "PARTY_CLOSED");
    }

    /** UU 20/2008 Pasal 35. */
    @Test
    void nobodyIsThePartnerOfWhomItControls() {
        Rejections rejections = new Rejections();

        Sides.checkControl(false, "supplierId", rejections);
        assertThat(rejections.any()).isFalse();
        Sides.checkControl(true, "supplierId", rejections);

        assertThat(rejections.all()).extracting(Rejection::code).containsExactly("CONTROLLED");
    }

    @Test
    void aPairHasOnePartnershipForACommodityAndDay() {
        Rejections rejections = new Rejections();

        Sides.checkOnce(false, "terms.commodity", rejections);
        assertThat(rejections.any()).isFalse();
        Sides.checkOnce(true, "terms.commodity", rejections);

        assertThat(rejections.all()).extracting(Rejection::code).containsExactly("OVERLAPPING");
    }

    /** UU 20/2008 Pasal 34. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "BUYER, -, -",
                "SUPPLIER, DOK/1, OTHER_SIDE_CONFIRMS",
                "OFFICE, DOK/1, OTHER_SIDE_CONFIRMS",
                "OFFICE_OF_THE_BUYER, DOK/1, -",
                "OFFICE_OF_THE_BUYER, -, REQUIRED",
                "REGISTER_OF_THE_BUYER, DOK/1, -",
                "OTHER_OFFICE, DOK/1, OTHER_SIDE_CONFIRMS",
                "SOURCE, DOK/1, OTHER_SIDE_CONFIRMS"
            })
    void theOtherSideConfirmsAndAnOfficeByTheDocumentThatItSaw(
            String who, @Nullable String document, @Nullable String refused) {
        Party supplier = party(BodyKind.UMKM, Scale.MIKRO, true);
        Party buyer = new Party(Uuids.next(), BodyKind.INDUSTRY, null, "18.02", "SIINAS", true);
        Caller caller = switch (who) {
            case "BUYER" -> representative(buyer.id());
            case "SUPPLIER" -> representative(supplier.id());
            case "OFFICE" -> official("33.72");
            case "OFFICE_OF_THE_BUYER" -> official("18");
            case "OTHER_OFFICE" -> official("33.13");
            case "REGISTER_OF_THE_BUYER" ->
                new Caller("siinas", "SIINas", Set.of(Role.INTEGRATOR), List.of(), Set.of(), "SIINAS", Map.of());
            default -> new Caller("sistem", "Sistem", Set.of(Role.INTEGRATOR), List.of(), Set.of(), "OSS", Map.of());
        };
        Rejections rejections = new Rejections();

        LinkConfirmation as = new Sides(supplier, buyer).confirmation(caller);
        Sides.checkDocument(as, document, rejections);
        SecondSubject.missing(Caller.ANONYMOUS).confirm(caller, as, rejections);

        assertThat(rejections.all().stream().map(Rejection::code).findFirst().orElse(null))
                .isEqualTo(refused);
    }

    private static Caller official(String region) {
        return new Caller("petugas", "Petugas", Set.of(Role.OFFICIAL), List.of(region), Set.of(), null, Map.of());
    }

    private static Caller representative(UUID body) {
        return new Caller(
                "wakil", "Wakil", Set.of(Role.REPRESENTATIVE), List.of(), Set.of(), null, Map.of(body, "BODY"));
    }

    private static Party party(BodyKind kind, @Nullable Scale scale, boolean open) {
        return new Party(Uuids.next(), kind, scale, "33.72", "REGISTRY", open);
    }
}
