package id.kumkm.registry.partnership;

import static id.kumkm.registry.identity.LinkConfirmation.DINAS;
import static id.kumkm.registry.partnership.PartnershipLifecycleTest.AUGUST;
import static id.kumkm.registry.partnership.PartnershipLifecycleTest.BUYER;
import static id.kumkm.registry.partnership.PartnershipLifecycleTest.FIRST;
import static id.kumkm.registry.partnership.PartnershipLifecycleTest.JUNE;
import static id.kumkm.registry.partnership.PartnershipLifecycleTest.LAST;
import static id.kumkm.registry.partnership.PartnershipLifecycleTest.NONE;
import static id.kumkm.registry.partnership.PartnershipLifecycleTest.confirmed;
import static id.kumkm.registry.partnership.PartnershipLifecycleTest.known;
import static id.kumkm.registry.partnership.PartnershipLifecycleTest.registered;
import static id.kumkm.registry.partnership.PartnershipLifecycleTest.said;
import static id.kumkm.registry.partnership.PartnershipLifecycleTest.terms;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which other terms a partnership can take, and how the document behind it becomes firmer. */
class AmendmentTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Deliveries IN_JULY = new Deliveries(JULY, JULY.plusDays(9));

    @Test
    void itsLastDayMovesAsFarAsGoodsDid() {
        Partnership one = confirmed();

        assertThat(amended(one, FIRST, JULY.plusDays(9), IN_JULY)).isEmpty();

        assertThat(one.activeDays()).isEqualTo(ActiveDays.of(FIRST, JULY.plusDays(9)));
        assertThat(amended(confirmed(), FIRST, null, IN_JULY)).isEmpty();
    }

    @Test
    void moreDaysWaitForTheOtherSide() {
        Partnership one = confirmed();
        LocalDate longer = LAST.plusMonths(6);

        assertThat(amended(one, FIRST, longer, NONE)).isEmpty();
        assertThat(one.activeDays()).isEqualTo(ActiveDays.of(FIRST, LAST));
        assertThat(one.status(LAST.plusDays(1))).isEqualTo(PartnershipStatus.SELESAI);
        assertThat(amended(one, FIRST, null, NONE)).isEmpty();
        assertThat(one.activeDays()).isEqualTo(ActiveDays.of(FIRST, LAST));
        assertThat(amended(one, FIRST, longer, NONE)).isEmpty();

        assertThat(said(wrong -> one.confirm(BUYER, DINAS, "2", OffsetDateTime.now(), wrong)))
                .isEmpty();
        assertThat(one.activeDays()).isEqualTo(ActiveDays.of(FIRST, longer));
        assertThat(said(wrong -> one.confirm(BUYER, DINAS, "3", OffsetDateTime.now(), wrong)))
                .containsExactly("WRONG_STATE id");
    }

    @Test
    void theFirstDayThatBothAgreedOnStays() {
        assertThat(amended(registered(), JULY, LAST, NONE)).isEmpty();
        assertThat(amended(confirmed(), FIRST.minusDays(1), LAST, NONE)).containsExactly("INVALID_DATE startsOn");
        assertThat(amended(confirmed(), FIRST.plusDays(1), LAST, NONE)).containsExactly("INVALID_DATE startsOn");
        Partnership one = confirmed();
        assertThat(said(wrong -> one.update(
                        new Amendment(ActingSide.PEMASOK, terms(null, null, LAST), Given.ALL, "AD/1"),
                        NONE,
                        known(AUGUST),
                        wrong)))
                .contains("REQUIRED startsOn");
    }

    @Test
    void whatRestedAfterTheAgreedLastDayStaysARest() {
        Partnership one = confirmed();
        amended(one, FIRST, LAST.plusMonths(6), NONE);
        one.dispute(NONE, JUNE, new Rejections());
        one.resolve(ResolvePartnership.Resolution.AKTIF, NONE, LAST.plusMonths(2), new Rejections());
        one.confirm(BUYER, DINAS, "2", OffsetDateTime.now(), new Rejections());

        assertThat(one.activeDays())
                .isEqualTo(ActiveDays.of(FIRST, JUNE.minusDays(1)).resumedOn(LAST.plusMonths(2), LAST.plusMonths(6)));
    }

    @Test
    void aRestStaysOneWhenMoreDaysAreConfirmed() {
        Partnership one = confirmed();
        one.dispute(NONE, JUNE, new Rejections());
        one.resolve(ResolvePartnership.Resolution.AKTIF, NONE, JULY, new Rejections());
        amended(one, FIRST, null, NONE);
        one.confirm(BUYER, DINAS, "2", OffsetDateTime.now(), new Rejections());

        assertThat(one.activeDays())
                .isEqualTo(ActiveDays.of(FIRST, JUNE.minusDays(1)).resumedOn(JULY, null));
    }

    @Test
    void noDeliveryIsLeftOutsideOfItsDays() {
        assertThat(amended(confirmed(), JULY.plusDays(1), LAST, IN_JULY)).containsExactly("INVALID_DATE startsOn");
        assertThat(amended(confirmed(), FIRST, JULY.plusDays(8), IN_JULY)).containsExactly("INVALID_DATE endsOn");
        assertThat(amended(confirmed(), FIRST, JULY.plusDays(8), NONE)).isEmpty();
    }

    @Test
    void whatIsOverTakesNoOtherTerms() {
        Partnership one = confirmed();

        assertThat(said(wrong -> one.update(
                        new Amendment(ActingSide.PEMASOK, terms(), Given.ALL, "AD/1"),
                        NONE,
                        known(LAST.plusDays(1)),
                        wrong)))
                .containsExactly("WRONG_STATE id");
        assertThat(said(wrong -> one.update(
                        new Amendment(ActingSide.PEMASOK, terms(), Given.ALL, "AD/1"), NONE, known(LAST), wrong)))
                .isEmpty();
    }

    @Test
    void aContractKeepsTheDayOfItsSignature() {
        Partnership contract = registered();
        contract.advance(PartnershipStage.PERJANJIAN, "PKS/1", FIRST, known(JUNE), new Rejections());

        assertThat(amended(contract, FIRST, LAST, NONE)).containsExactly("REQUIRED signedOn");
        assertThat(amended(registered(), FIRST, LAST, NONE)).isEmpty();
    }

    @Test
    void theDocumentBecomesFirmerAndAContractIsSigned() {
        Partnership one = confirmed();

        assertThat(said(wrong -> one.advance(PartnershipStage.PERJANJIAN, "PKS/1", null, known(JUNE), wrong)))
                .containsExactly("REQUIRED signedOn");
        Partnership other = confirmed();
        assertThat(said(wrong -> other.advance(PartnershipStage.PERJANJIAN, "PKS/1", FIRST, known(JUNE), wrong)))
                .isEmpty();
        assertThat(said(wrong -> other.advance(PartnershipStage.KESEPAKATAN, null, null, known(JUNE), wrong)))
                .containsExactly("WRONG_STATE stage");
        assertThat(said(wrong -> confirmed().advance(PartnershipStage.KESEPAKATAN, null, AUGUST, known(JUNE), wrong)))
                .containsExactly("INVALID_DATE signedOn");
        assertThat(said(wrong ->
                        confirmed().advance(PartnershipStage.KESEPAKATAN, null, null, known(LAST.plusDays(1)), wrong)))
                .containsExactly("WRONG_STATE id");
    }

    /** Terms without a signature, as of August. */
    private static List<String> amended(
            Partnership one, LocalDate first, @Nullable LocalDate last, Deliveries deliveries) {
        return said(wrong -> one.update(
                new Amendment(ActingSide.PEMASOK, terms(null, first, last), Given.ALL, "AD/1"),
                deliveries,
                known(AUGUST),
                wrong));
    }
}
