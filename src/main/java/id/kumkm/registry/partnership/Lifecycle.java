package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.Rejections;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** Where a partnership stands, and the days on which it is at work: kept right in every step. */
@Embeddable
class Lifecycle {

    /** What somebody decided: see {@link #status}. */
    @Enumerated(EnumType.STRING)
    private PartnershipStatus status;

    @Column(name = "active_days", columnDefinition = "datemultirange")
    @ColumnTransformer(read = "active_days::text", write = "?::datemultirange")
    private String activeDays;

    @Column(name = "confirmed_at")
    private OffsetDateTime confirmedAt;

    @Column(name = "confirmed_document")
    private String confirmedDocument;

    /** Of the last addendum, which nobody but one side need have seen. */
    @Column(name = "addendum_number")
    private String addendumNumber;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    /** The last day that both sides stand behind, while a later one waits for the other side. */
    @Column(name = "agreed_until")
    private LocalDate agreedUntil;

    /** Who raised the dispute that it rests for. */
    @Enumerated(EnumType.STRING)
    @Column(name = "disputed_side")
    private ActingSide disputedSide;

    protected Lifecycle() {}

    static Lifecycle ofANewPartnership() {
        Lifecycle lifecycle = new Lifecycle();
        lifecycle.status = PartnershipStatus.DIAJUKAN;
        lifecycle.activeDays = ActiveDays.NONE.text();
        return lifecycle;
    }

    ActiveDays activeDays() {
        return ActiveDays.parse(activeDays);
    }

    /** True once both sides stand behind it. */
    boolean isConfirmed() {
        return confirmedAt != null;
    }

    @Nullable
    String addendumNumber() {
        return addendumNumber;
    }

    /** Where it stands on a day. */
    PartnershipStatus status(Terms terms, LocalDate day) {
        if (status != PartnershipStatus.DIKONFIRMASI) {
            return status;
        }
        LocalDate last = lastDay(terms);
        if (last != null && last.isBefore(day)) {
            return PartnershipStatus.SELESAI;
        }
        return terms.startsOn().isAfter(day) ? status : PartnershipStatus.AKTIF;
    }

    /** True while a later last day waits for the other side. */
    boolean isLonger() {
        return agreedUntil != null;
    }

    /** The last day that both sides stand behind. */
    @Nullable
    LocalDate lastDay(Terms terms) {
        return agreedUntil == null ? terms.endsOn() : agreedUntil;
    }

    /** The buyer stands behind it, or an office saw the document. From then on its days count. */
    void confirm(@Nullable String document, Terms terms, boolean firmer, OffsetDateTime now, Rejections rejections) {
        if (status == PartnershipStatus.DIKONFIRMASI && (isLonger() || firmer)) {
            String known = isLonger() ? addendumNumber : confirmedDocument;
            shiftDays(terms.startsOn(), lastDay(terms), terms.endsOn());
            agreedUntil = null;
            confirmedDocument = document == null ? known : document;
            return;
        }
        if (status != PartnershipStatus.DIAJUKAN) {
            wrongState(rejections);
            return;
        }
        status = PartnershipStatus.DIKONFIRMASI;
        confirmedAt = now;
        confirmedDocument = document;
        activeDays = ActiveDays.of(terms.startsOn(), terms.endsOn()).text();
    }

    /**
     * Another last day of what both sides confirmed has a document, too: KPPU looks into contracts that one side changes
     * alone. Days of one side count for nothing: a later last day waits for the other, and there is no other first one.
     */
    void amend(
            @Nullable String addendum, LocalDate first, @Nullable LocalDate last, Terms terms, Rejections rejections) {
        boolean other = !Objects.equals(last, terms.endsOn());
        if (status == PartnershipStatus.DIAJUKAN) {
            return;
        }
        if (status != PartnershipStatus.DIKONFIRMASI) {
            wrongState(rejections);
        } else if (other && addendum == null) {
            rejections.add(
                    "REQUIRED",
                    "addendumNumber",
                    "Perubahan hari terakhir yang sudah dikonfirmasi memerlukan nomor adendum.",
                    "Another last day of confirmed terms needs the number of its addendum.");
        } else if (!rejections.any()) {
            agreeOnDays(first, agreedUntil == null ? last : agreedUntil, terms, rejections);
            addendumNumber = other ? addendum : addendumNumber;
        }
    }

    /** An earlier last day holds at once, as either side may end it; a later one waits for the other side. */
    private void agreeOnDays(LocalDate first, @Nullable LocalDate agreed, Terms terms, Rejections rejections) {
        LocalDate wanted = terms.endsOn();
        boolean longer = agreed != null && (wanted == null || wanted.isAfter(agreed));
        if (!terms.startsOn().equals(first)) {
            rejections.add(
                    "INVALID_DATE",
                    "terms.startsOn",
                    "Hari pertama yang sudah dikonfirmasi kedua pihak tidak berubah.",
                    "The first day of confirmed terms stays what it is.");
        } else {
            shiftDays(first, agreed, longer ? agreed : wanted);
            agreedUntil = longer ? agreed : null;
        }
    }

    /** At work until another day than before, with the same rests. */
    private void shiftDays(LocalDate first, @Nullable LocalDate last, @Nullable LocalDate newLast) {
        activeDays = activeDays().moved(first, last, first, newLast).text();
    }

    /**
     * It ends before its last day, from a day on which nothing more was delivered: where no day is given, from today, or
     * from tomorrow where something was delivered today.
     */
    void stop(@Nullable LocalDate day, Deliveries deliveries, Terms terms, LocalDate today, Rejections rejections) {
        PartnershipStatus now = status(terms, today);
        if (now == PartnershipStatus.SELESAI
                || now == PartnershipStatus.DIHENTIKAN
                || now == PartnershipStatus.SENGKETA) {
            wrongState(rejections);
        } else if (day != null && (day.isAfter(today) || !mayStopOn(day, deliveries, terms))) {
            rejections.add(
                    "INVALID_DATE",
                    "stoppedOn",
                    "Tanggal harus setelah pengiriman terakhir dan tidak di masa depan.",
                    "The day lies after the last delivery and not in the future.");
        } else {
            stopFrom(day == null ? deliveries.notBefore(today) : day);
        }
    }

    private static boolean mayStopOn(LocalDate day, Deliveries deliveries, Terms terms) {
        return !day.isBefore(terms.startsOn()) && deliveries.notBefore(day).equals(day);
    }

    private void stopFrom(LocalDate day) {
        status = PartnershipStatus.DIHENTIKAN;
        agreedUntil = null;
        disputedSide = null;
        stoppedOn = day;
        activeDays = activeDays().cutAt(day).text();
    }

    /** It rests from today on, or from tomorrow where something was delivered today. */
    void dispute(Deliveries deliveries, Terms terms, LocalDate today, Rejections rejections) {
        PartnershipStatus now = status(terms, today);
        if (now != PartnershipStatus.AKTIF && now != PartnershipStatus.DIKONFIRMASI) {
            wrongState(rejections);
            return;
        }
        status = PartnershipStatus.SENGKETA;
        activeDays = activeDays().cutAt(deliveries.notBefore(today)).text();
    }

    void raisedBy(ActingSide side) {
        disputedSide = side;
    }

    /** Who lets it go on is who raised the dispute. */
    void checkLift(ActingSide side, Rejections rejections) {
        if (status == PartnershipStatus.SENGKETA) {
            side.checkLift(disputedSide, rejections);
        }
    }

    /** The dispute is over: it goes on from today, or does not. */
    void resolve(
            ResolvePartnership.Resolution resolution,
            Deliveries deliveries,
            Terms terms,
            LocalDate today,
            Rejections rejections) {
        if (status != PartnershipStatus.SENGKETA) {
            wrongState(rejections);
        } else if (resolution == ResolvePartnership.Resolution.DIHENTIKAN) {
            stopFrom(deliveries.notBefore(today));
        } else {
            status = PartnershipStatus.DIKONFIRMASI;
            disputedSide = null;
            LocalDate from = today.isBefore(terms.startsOn()) ? terms.startsOn() : today;
            // What is agreed by now is that it rested until today.
            agreedUntil = agreedUntil != null && agreedUntil.isBefore(today) ? today.minusDays(1) : agreedUntil;
            activeDays =
                    activeDays().cutAt(from).resumedOn(from, lastDay(terms)).text();
        }
    }

    /** Something happened in it: which presumes that both sides stand behind it. */
    void checkConfirmed(String path, Rejections rejections) {
        if (!isConfirmed()) {
            rejections.add(
                    "WRONG_STATE", path, "Kemitraan ini belum dikonfirmasi.", "The partnership is not yet confirmed.");
        }
    }

    static void wrongState(Rejections rejections) {
        rejections.add(
                "WRONG_STATE",
                "id",
                "Status kemitraan tidak mengizinkan perubahan ini.",
                "The state of the partnership does not allow this change.");
    }
}
