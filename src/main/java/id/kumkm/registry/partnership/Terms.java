package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.Days;
import id.kumkm.registry.platform.Given;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the sides have agreed on: the form of it, and its days. What is supplied stands in {@link Supply}. */
@Embeddable
class Terms {

    /** From the signature to the first day. */
    private static final int MOST_YEARS = 5;

    @Enumerated(EnumType.STRING)
    private PartnershipPattern pattern;

    @Column(name = "other_pattern")
    private String otherPattern;

    @Column(name = "agreement_number")
    private String agreementNumber;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "dispute_forum")
    private String disputeForum;

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    /** What of it stays once both sides have confirmed it. The first day stays, too: see {@link Lifecycle}. */
    AgreedTerms agreed() {
        return new AgreedTerms()
                .with("pattern", pattern)
                .with("otherPattern", otherPattern)
                .with("disputeForum", disputeForum)
                .withGiven("agreementNumber", agreementNumber)
                .withGiven("signedOn", signedOn);
    }

    /** Takes the input as given; adds everything that is wrong with it. */
    void describe(TermsInput input, Given given, Known known, Rejections rejections) {
        describePattern(input, given, rejections);
        describeDays(input, given, known, rejections);
        if (given.has("agreementNumber")) {
            agreementNumber = DocumentNumber.clean(input.agreementNumber(), "agreementNumber", rejections);
        }
        if (given.has("disputeForum")) {
            disputeForum = Text.clean(input.disputeForum(), 200, "disputeForum", rejections);
        }
    }

    /** PP 7/2021 Pasal 106: ten patterns "at least", so another one is named in words. */
    private void describePattern(TermsInput input, Given given, Rejections rejections) {
        pattern = given.has("pattern") ? input.pattern() : pattern;
        if (given.has("otherPattern")) {
            otherPattern = Text.clean(input.otherPattern(), 100, "otherPattern", rejections);
        }
        if (pattern == null) {
            rejections.add("REQUIRED", "pattern", "Pola kemitraan wajib diisi.", "The pattern is required.");
        } else if (pattern == PartnershipPattern.LAINNYA && otherPattern == null) {
            rejections.add(
                    "REQUIRED", "otherPattern", "Sebutkan pola kemitraannya.", "Say in words what the pattern is.");
        } else if (pattern != PartnershipPattern.LAINNYA && otherPattern != null) {
            rejections.add(
                    "NAMED_PATTERN",
                    "otherPattern",
                    "Hanya pola LAINNYA yang disebut dengan kata-kata.",
                    "Only the pattern LAINNYA is said in words.");
        }
    }

    /** UU 20/2008 Pasal 34: a partnership has a term; its days follow each other. */
    private void describeDays(TermsInput input, Given given, Known known, Rejections rejections) {
        LocalDate first = startsOn;
        LocalDate signed = signedOn;
        startsOn = given.has("startsOn") ? Days.possible(input.startsOn(), "startsOn", rejections) : startsOn;
        endsOn = given.has("endsOn") ? Days.possible(input.endsOn(), "endsOn", rejections) : endsOn;
        signedOn = given.has("signedOn") ? Days.possible(input.signedOn(), "signedOn", rejections) : signedOn;
        if (startsOn == null) {
            rejections.add("REQUIRED", "startsOn", "Tanggal mulai wajib diisi.", "The first day is required.");
        } else if (endsOn != null && endsOn.isBefore(startsOn)) {
            rejections.add(
                    "INVALID_DATE",
                    "endsOn",
                    "Tanggal berakhir mendahului tanggal mulai.",
                    "The last day lies before the first.");
        }
        checkSignature(known, rejections);
        // What was recorded before this was asked stays.
        if (!Objects.equals(first, startsOn) || !Objects.equals(signed, signedOn)) {
            checkYears(known, rejections);
        }
    }

    /** A contract may begin far ahead, but is not signed far behind: there the year is mistyped. */
    private void checkYears(Known known, Rejections rejections) {
        if (signedOn == null || startsOn == null || signedOn.isBefore(Days.EARLIEST)) {
            return;
        }
        LocalDate by = startsOn.isAfter(known.today()) ? known.today() : startsOn;
        if (signedOn.isBefore(by.minusYears(MOST_YEARS))) {
            rejections.add(
                    "INVALID_DATE",
                    "signedOn",
                    "Tanggal tanda tangan lebih dari " + MOST_YEARS + " tahun sebelum hari pertama.",
                    "The signature lies more than " + MOST_YEARS + " years before the first day.");
        }
    }

    /** Goods moved on days on which it was at work: its days do not leave them outside. */
    void checkDeliveries(Deliveries deliveries, Rejections rejections) {
        if (startsOn != null && !deliveries.areWithin(startsOn, endsOn)) {
            rejections.add(
                    "INVALID_DATE",
                    deliveries.areWithin(startsOn, null) ? "endsOn" : "startsOn",
                    "Ada pengiriman di luar masa kemitraan ini.",
                    "Something was delivered outside of these days.");
        }
    }

    private void checkSignature(Known known, Rejections rejections) {
        if (signedOn != null && (signedOn.isAfter(known.today()) || (endsOn != null && signedOn.isAfter(endsOn)))) {
            rejections.add(
                    "INVALID_DATE",
                    "signedOn",
                    "Tanggal tanda tangan tidak boleh di masa depan atau setelah berakhir.",
                    "The signature lies in the future or after the last day.");
        }
    }

    /** The document of a stage: its number and the day of its signature, where they are given. */
    void sign(@Nullable String number, @Nullable LocalDate day, Known known, Rejections rejections) {
        String clean = DocumentNumber.clean(number, "agreementNumber", rejections);
        agreementNumber = clean == null ? agreementNumber : clean;
        LocalDate signed = signedOn;
        signedOn = day == null ? signedOn : Days.possible(day, "signedOn", rejections);
        checkSignature(known, rejections);
        if (!Objects.equals(signed, signedOn)) {
            checkYears(known, rejections);
        }
    }

    /** UU 20/2008 Pasal 34: a contract is written, so it was signed on some day. */
    void requireSignature(Rejections rejections) {
        if (signedOn == null) {
            rejections.add(
                    "REQUIRED",
                    "signedOn",
                    "Perjanjian memerlukan tanggal tanda tangan.",
                    "A contract needs the day of its signature.");
        }
    }
}
