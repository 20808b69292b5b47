package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.platform.Rejection;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Rupiah;
import id.kumkm.registry.platform.Uuids;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be agreed on, rule by rule. */
class PartnershipTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** Terms to which nothing is to be objected, with one thing changed. */
    private static final class Draft {
        @Nullable
        PartnershipPattern pattern = PartnershipPattern.RANTAI_PASOK;

        @Nullable
        String otherPattern;

        @Nullable
        LocalDate signedOn = FIRST;

        @Nullable
        LocalDate startsOn = FIRST;

        @Nullable
        LocalDate endsOn = LAST;

        @Nullable
        String commodity = "Pisang segar";

        @Nullable
        Double volume = 10.5;

        @Nullable
        SupplyPeriod period = SupplyPeriod.BULAN;

        @Nullable
        String unit = "ton";

        @Nullable
        PriceTerm priceTerm = PriceTerm.TETAP;

        @Nullable
        Rupiah price = Rupiah.of(5_000);

        @Nullable
        Integer paymentDays = 30;

        Boolean exportChannel = true;
        List<String> destinations = List.of("JP");

        TermsInput input() {
            return new TermsInput(
                    pattern,
                    otherPattern,
                    null,
                    signedOn,
                    startsOn,
                    endsOn,
                    commodity,
                    "080390",
                    KbliVersion.KBLI_2020,
                    "01220",
                    volume,
                    period,
                    unit,
                    priceTerm,
                    price,
                    paymentDays,
                    null,
                    List.of(DevelopmentForm.BIMBINGAN),
                    null,
                    exportChannel,
                    destinations);
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                wrong("REQUIRED pattern", draft -> draft.pattern = null),
                wrong("REQUIRED otherPattern", draft -> draft.pattern = PartnershipPattern.LAINNYA),
                wrong("NAMED_PATTERN otherPattern", draft -> draft.otherPattern = "titip jual"),
                wrong("REQUIRED startsOn", draft -> draft.startsOn = null),
                wrong("INVALID_DATE startsOn", draft -> draft.startsOn = LocalDate.of(1799, 12, 31)),
                wrong("INVALID_DATE endsOn", draft -> {
                    draft.signedOn = null;
                    draft.endsOn = FIRST.minusDays(1);
                }),
                wrong("INVALID_DATE endsOn", draft -> draft.endsOn = LocalDate.of(9999, 1, 1)),
                wrong("INVALID_DATE signedOn", draft -> draft.signedOn = TODAY.plusDays(1)),
                wrong("INVALID_DATE signedOn", draft -> {
                    draft.endsOn = TODAY.minusDays(2);
                    draft.signedOn = TODAY.minusDays(1);
                }),
                wrong(
                        "INVALID_DATE signedOn",
                        draft -> draft.signedOn = FIRST.minusYears(5).minusDays(1)),
                wrong("REQUIRED commodity", draft -> draft.commodity = " "),
                wrong("TOO_LONG commodity", draft -> draft.commodity = "p".repeat(101)),
                wrong("INVALID_NUMBER volumePerPeriod", draft -> draft.volume = -1.0),
                wrong("INVALID_NUMBER volumePerPeriod", draft -> draft.volume = 0.0001),
                wrong("INVALID_NUMBER volumePerPeriod", draft -> draft.volume = 1e15),
                wrong("REQUIRED period", draft -> draft.period = null),
                wrong("REQUIRED unit", draft -> draft.unit = null),
                wrong("REQUIRED price", draft -> draft.price = null),
                wrong("INVALID_NUMBER paymentDays", draft -> draft.paymentDays = -1),
                wrong("UNKNOWN_COUNTRY exportDestinations.0", draft -> draft.destinations = List.of("XX")),
                wrong("UNKNOWN_COUNTRY exportDestinations.1", draft -> draft.destinations = List.of("", "xx")),
                wrong("NOT_ABROAD exportDestinations.1", draft -> draft.destinations = List.of("jp", "id")),
                wrong("NOT_AN_EXPORT exportDestinations", draft -> draft.exportChannel = false));
    }

    private interface Fault {
        void addTo(Draft draft);
    }

    private static Arguments wrong(String refusal, Fault fault) {
        Draft draft = new Draft();
        fault.addTo(draft);
        return Arguments.of(refusal, draft.input());
    }

    @ParameterizedTest
    @MethodSource
    void refused(String refusal, TermsInput input) {
        assertThat(said(input, new Known(TODAY, true, true))).containsExactly(refusal);
    }

    /** Some write the last day of the millennium for "until further notice", and a first day that lies far ahead. */
    @Test
    void everyDayThatCanBeMeantIsTaken() {
        Draft draft = new Draft();
        draft.startsOn = LocalDate.of(1800, 1, 1);
        draft.endsOn = LocalDate.of(2999, 12, 31);

        assertThat(said(draft.input(), new Known(TODAY, true, true))).isEmpty();

        draft.startsOn = LocalDate.of(2999, 12, 31);
        assertThat(said(draft.input(), new Known(TODAY, true, true))).isEmpty();
    }

    @Test
    void whatIsRightIsTaken() {
        assertThat(said(new Draft().input(), new Known(TODAY, true, true))).isEmpty();
    }

    @Test
    void aCodeThatDoesNotExistIsRefused() {
        assertThat(said(new Draft().input(), new Known(TODAY, false, false)))
                .containsExactly("UNKNOWN_HS hs6", "UNKNOWN_KBLI kbliCode");
    }

    /** UU 20/2008 Pasal 34: a contract is written; it was signed on some day. */
    @Test
    void aContractHasTheDayOfItsSignature() {
        Draft draft = new Draft();
        draft.signedOn = null;
        Rejections rejections = new Rejections();

        fresh().begin(PartnershipStage.PERJANJIAN, draft.input(), new Known(TODAY, true, true), rejections);

        assertThat(rejections.all()).extracting(Rejection::code).containsExactly("REQUIRED");
    }

    private static List<String> said(TermsInput input, Known known) {
        Rejections rejections = new Rejections();
        fresh().begin(null, input, known, rejections);
        UnaryOperator<String> inTerms = path -> path.replaceFirst("^input\\.terms\\.", "");
        return rejections.all().stream()
                .map(one -> one.code() + " " + inTerms.apply(String.join(".", one.path())))
                .toList();
    }

    private static Partnership fresh() {
        return new Partnership(Uuids.next(), Uuids.next(), PartnershipLifecycleTest.SUPPLIER, OffsetDateTime.now());
    }
}
