package id.kumkm.registry.partnership;

import static id.kumkm.registry.identity.LinkConfirmation.DINAS;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Role;
import id.kumkm.registry.partnership.ResolvePartnership.Resolution;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Rupiah;
import id.kumkm.registry.platform.Uuids;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a partnership goes from where it stands, and on which days it is at work. */
class PartnershipLifecycleTest {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
    static final Caller SUPPLIER = official("pemasok");
    static final Caller BUYER = official("pembeli");
    static final Deliveries NONE = new Deliveries(null, null);

    @Test
    void itsStatusFollowsFromTheDay() {
        Partnership one = confirmed();

        assertThat(one.status(FIRST.minusDays(1))).isEqualTo(PartnershipStatus.DIKONFIRMASI);
        assertThat(List.of(one.status(FIRST), one.status(LAST))).containsOnly(PartnershipStatus.AKTIF);
        assertThat(one.status(LAST.plusDays(1))).isEqualTo(PartnershipStatus.SELESAI);
        assertThat(registered().status(JUNE)).isEqualTo(PartnershipStatus.DIAJUKAN);
    }

    @Test
    void aStopCutsItsDays() {
        Partnership one = confirmed();

        assertThat(said(wrong -> one.stop(JUNE, NONE, AUGUST, wrong))).isEmpty();

        assertThat(one.status(AUGUST)).isEqualTo(PartnershipStatus.DIHENTIKAN);
        assertThat(one.activeDays()).isEqualTo(ActiveDays.of(FIRST, JUNE.minusDays(1)));
    }

    @Test
    void aProposalThatIsWithdrawnNeverCounted() {
        Partnership one = registered();

        assertThat(said(wrong -> one.stop(null, NONE, JUNE, wrong))).isEmpty();

        assertThat(one.status(JUNE)).isEqualTo(PartnershipStatus.DIHENTIKAN);
        assertThat(one.activeDays()).isEqualTo(ActiveDays.NONE);
        assertThat(said(wrong -> one.confirm(BUYER, DINAS, "1", OffsetDateTime.now(), wrong)))
                .containsExactly("WRONG_STATE id");
    }

    @Test
    void aStopLiesAfterTheLastDeliveryAndNotAhead() {
        assertThat(said(wrong -> confirmed().stop(JUNE, new Deliveries(JUNE, JUNE), AUGUST, wrong)))
                .containsExactly("INVALID_DATE stoppedOn");
        assertThat(said(wrong -> confirmed().stop(AUGUST.plusDays(1), NONE, AUGUST, wrong)))
                .containsExactly("INVALID_DATE stoppedOn");
    }

    @Test
    void aDayOnWhichGoodsWereDeliveredStaysOneOfItsDays() {
        Deliveries today = new Deliveries(JUNE, JUNE);
        Partnership stopped = confirmed();
        Partnership disputed = confirmed();
        Partnership settled = confirmed();

        assertThat(said(wrong -> stopped.stop(null, today, JUNE, wrong))).isEmpty();
        assertThat(said(wrong -> disputed.dispute(today, JUNE, wrong))).isEmpty();
        assertThat(said(wrong -> settled.dispute(today, JUNE, wrong))).isEmpty();
        assertThat(stopped.activeDays()).isEqualTo(ActiveDays.of(FIRST, JUNE));
        assertThat(disputed.activeDays()).isEqualTo(ActiveDays.of(FIRST, JUNE));

        assertThat(said(wrong -> disputed.resolve(Resolution.DIHENTIKAN, today, JUNE, wrong)))
                .isEmpty();
        assertThat(said(wrong -> settled.resolve(Resolution.AKTIF, today, JUNE, wrong)))
                .isEmpty();
        assertThat(disputed.activeDays()).isEqualTo(ActiveDays.of(FIRST, JUNE));
        assertThat(settled.activeDays())
                .isEqualTo(ActiveDays.of(FIRST, JUNE.minusDays(1)).resumedOn(JUNE, LAST));
    }

    @Test
    void aDisputeIsARestUntilItIsResolved() {
        Partnership one = confirmed();

        assertThat(said(wrong -> one.dispute(NONE, JUNE, wrong))).isEmpty();
        assertThat(one.status(AUGUST)).isEqualTo(PartnershipStatus.SENGKETA);
        assertThat(one.activeDays()).isEqualTo(ActiveDays.of(FIRST, JUNE.minusDays(1)));
        assertThat(said(wrong -> one.resolve(Resolution.AKTIF, NONE, AUGUST, wrong)))
                .isEmpty();

        assertThat(one.status(AUGUST)).isEqualTo(PartnershipStatus.AKTIF);
        assertThat(one.activeDays())
                .isEqualTo(ActiveDays.of(FIRST, JUNE.minusDays(1)).resumedOn(AUGUST, LAST));
    }

    /** The contract ran out meanwhile: settled or not, it goes on no further. */
    @Test
    void aDisputeThatIsSettledAfterItsLastDayAddsNone() {
        Partnership one = confirmed();
        one.dispute(NONE, JUNE, new Rejections());
        LocalDate after = LAST.plusDays(5);

        assertThat(one.status(after)).isEqualTo(PartnershipStatus.SENGKETA);
        assertThat(said(wrong -> one.resolve(Resolution.AKTIF, NONE, after, wrong)))
                .isEmpty();

        assertThat(one.status(after)).isEqualTo(PartnershipStatus.SELESAI);
        assertThat(one.activeDays()).isEqualTo(ActiveDays.of(FIRST, JUNE.minusDays(1)));
    }

    @Test
    void aDisputeCanEndIt() {
        Partnership one = confirmed();
        one.dispute(NONE, JUNE, new Rejections());

        assertThat(said(wrong -> one.resolve(Resolution.DIHENTIKAN, NONE, AUGUST, wrong)))
                .isEmpty();

        assertThat(one.status(AUGUST)).isEqualTo(PartnershipStatus.DIHENTIKAN);
        assertThat(one.activeDays()).isEqualTo(ActiveDays.of(FIRST, JUNE.minusDays(1)));
    }

    @Test
    void noOtherWayLeadsOn() {
        Partnership ended = confirmed();
        Partnership disputed = confirmed();
        disputed.dispute(NONE, JUNE, new Rejections());
        LocalDate after = LAST.plusDays(1);

        assertThat(said(wrong -> ended.stop(null, NONE, after, wrong))).containsExactly("WRONG_STATE id");
        assertThat(said(wrong -> ended.dispute(NONE, after, wrong))).containsExactly("WRONG_STATE id");
        assertThat(said(wrong -> confirmed().resolve(Resolution.AKTIF, NONE, JUNE, wrong)))
                .containsExactly("WRONG_STATE id");
        assertThat(said(wrong -> registered().dispute(NONE, JUNE, wrong))).containsExactly("WRONG_STATE id");
        assertThat(said(wrong -> disputed.stop(null, NONE, AUGUST, wrong))).containsExactly("WRONG_STATE id");
        assertThat(said(wrong -> disputed.confirm(BUYER, DINAS, null, OffsetDateTime.now(), wrong)))
                .containsExactly("WRONG_STATE id");
        var longer = new Amendment(ActingSide.PEMASOK, terms(), Given.of(Map.of("endsOn", "x")), "AD/1");
        assertThat(said(wrong -> disputed.update(longer, NONE, known(AUGUST), wrong)))
                .containsExactly("WRONG_STATE id");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PENGIRIMAN, 2026-03-01, 5, -, -, -, -",
                "PENGIRIMAN, 2026-07-01, 5, -, -, -, NOT_ACTIVE happenedOn",
                "PENGIRIMAN, 2025-12-31, 5, -, -, -, BEFORE_START happenedOn",
                "PENGIRIMAN, 2026-08-02, 5, -, -, -, INVALID_DATE happenedOn",
                "PENGIRIMAN, 2026-03-01, -, -, -, -, REQUIRED quantity",
                "PENGIRIMAN, 2026-03-01, -5, -, -, -, INVALID_NUMBER quantity",
                "PEMBAYARAN, 2026-07-01, -, 1000, -, -, -",
                "PEMBAYARAN, 2026-07-01, -, -, -, -, REQUIRED value",
                "RETUR, 2026-07-01, 1, -, -, busuk, -",
                "RETUR, 2026-07-01, 1, -, -, -, REQUIRED note",
                "ADENDUM, 2026-03-01, -, -, AD/1, -, -",
                "ADENDUM, 2026-03-01, -, -, -, -, REQUIRED documentNumber"
            })
    void goodsMoveOnDaysOnWhichItIsAtWork(
            EventType type,
            LocalDate day,
            @Nullable Double quantity,
            @Nullable String value,
            @Nullable String document,
            @Nullable String note,
            @Nullable String refusal) {
        Partnership one = confirmed();
        one.stop(JUNE, NONE, AUGUST, new Rejections());
        PartnershipEvent event = new PartnershipEvent(one, type, OffsetDateTime.now());
        var input = new ReportDelivery(
                "", type, day, quantity, value == null ? null : new Rupiah(value), document, note, null);

        assertThat(said(wrong -> event.describe(input, one, AUGUST, wrong)))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    static List<String> said(Consumer<Rejections> step) {
        Rejections rejections = new Rejections();
        step.accept(rejections);
        return rejections.all().stream()
                .map(one -> one.code() + " " + String.join(".", one.path()).replaceFirst("^input\\.(terms\\.)?", ""))
                .toList();
    }

    static Caller official(String subject) {
        return new Caller(subject, subject, Set.of(Role.OFFICIAL), List.of("33"), Set.of(), null, Map.of());
    }

    static Known known(LocalDate today) {
        return new Known(today, true, true);
    }

    static Partnership confirmed() {
        Partnership one = registered();
        one.confirm(BUYER, DINAS, null, OffsetDateTime.now(), new Rejections());
        return one;
    }

    static Partnership registered() {
        Partnership one = new Partnership(Uuids.next(), Uuids.next(), SUPPLIER, OffsetDateTime.now());
        one.begin(null, terms(), known(JUNE), new Rejections());
        return one;
    }

    static TermsInput terms() {
        return terms(null, FIRST, LAST);
    }

    static TermsInput terms(@Nullable LocalDate signed, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new TermsInput(
                PartnershipPattern.RANTAI_PASOK,
                null,
                null,
                signed,
                first,
                last,
                "Pisang",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
