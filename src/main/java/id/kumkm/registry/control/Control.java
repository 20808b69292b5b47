package id.kumkm.registry.control;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.SecondSubject;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.LinkConfirmation;
import id.kumkm.registry.platform.Days;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Uuids;
import id.kumkm.registry.register.Held;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a body owns or controls another, on the days from {@code since} to before {@code until}. */
@Entity
class Control {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID owner;

    @Column(name = "owned_id")
    private UUID owned;

    @Enumerated(EnumType.STRING)
    private ControlKind kind;

    @Column(name = "share_percent")
    private BigDecimal sharePercent;

    private LocalDate since;

    private LocalDate until;

    @Embedded
    private SecondSubject second;

    @Column(name = "confirmed_at")
    private OffsetDateTime confirmedAt;

    protected Control() {}

    /** What is said of two bodies; adds everything that is wrong with it. */
    Control(RecordControl input, Held owner, Held owned, Caller writer, Rejections rejections) {
        this.id = Uuids.next();
        this.second = SecondSubject.missing(writer);
        this.owner = owner.key();
        this.owned = owned.key();
        this.kind = input.kind();
        this.since = input.since();
        this.until = input.until();
        Days.possible(since, "since", rejections);
        Days.possible(until, "until", rejections);
        sides(owner, owned, rejections);
        share(input.sharePercent(), rejections);
        if (until != null && !until.isAfter(since)) {
            refuseEnd(rejections);
        }
    }

    UUID id() {
        return id;
    }

    UUID owner() {
        return owner;
    }

    UUID owned() {
        return owned;
    }

    ControlKind kind() {
        return kind;
    }

    LocalDate since() {
        return since;
    }

    @Nullable
    LocalDate until() {
        return until;
    }

    /** Of ownership, how much of the body; null where that is not known. */
    @Nullable
    BigDecimal sharePercent() {
        return kind == ControlKind.KEPEMILIKAN ? sharePercent : null;
    }

    /** UU 20/2008 Pasal 1 angka 2 and 3: who stands over an enterprise is another enterprise, never it itself. */
    private static void sides(Held owner, Held owned, Rejections rejections) {
        if (owner.key().equals(owned.key())) {
            rejections.add(
                    "SAME_BODY",
                    "ownerId",
                    "Badan tidak memiliki atau menguasai dirinya sendiri.",
                    "No body owns or controls itself.");
        }
        enterprise(owner, "ownerId", rejections);
        enterprise(owned, "ownedId", rejections);
    }

    /** UU 20/2008 Pasal 35: it is enterprises, and cooperatives among them, that own and are owned. */
    private static void enterprise(Held body, String path, Rejections rejections) {
        if (body.kind() == BodyKind.ASSOCIATION) {
            rejections.add(
                    "WRONG_KIND",
                    path,
                    "Asosiasi tidak memiliki dan tidak dimiliki.",
                    "An association neither owns nor is owned.");
        }
    }

    private void share(@Nullable Double percent, Rejections rejections) {
        if (percent == null) {
            return;
        }
        if (kind != ControlKind.KEPEMILIKAN) {
            rejections.add(
                    "NOT_OWNERSHIP",
                    "sharePercent",
                    "Hanya kepemilikan (KEPEMILIKAN) yang mempunyai persentase.",
                    "Only ownership (KEPEMILIKAN) has a share.");
            return;
        }
        sharePercent = BigDecimal.valueOf(percent);
        boolean possible = sharePercent.signum() > 0 && sharePercent.compareTo(WHOLE) <= 0;
        if (!possible || sharePercent.stripTrailingZeros().scale() > DECIMALS) {
            rejections.add(
                    "INVALID_NUMBER",
                    "sharePercent",
                    "Persentase harus di atas 0, paling banyak 100, dengan paling banyak dua desimal.",
                    "The share must be above 0 and at most 100, with at most two decimals.");
        }
    }

    /**
     * The owner's side stands behind it, as whom the policy says: from then on it is public.
     *
     * @param as null where the caller has nothing to do with the owner
     */
    void confirm(Caller caller, @Nullable LinkConfirmation as, OffsetDateTime now, Rejections rejections) {
        if (!second.isMissing() || (until != null && !until.isAfter(since))) {
            rejections.add(
                    "WRONG_STATE", "id", "Pencatatan ini tidak menunggu konfirmasi.", "It does not wait for that.");
        } else {
            second.confirm(caller, as, rejections);
            confirmedAt = now;
        }
    }

    /** Ends it, or lets it end earlier. Its first day as the end takes back what was a mistake. */
    void end(LocalDate day, Rejections rejections) {
        Days.possible(day, "until", rejections);
        if (day.isBefore(since)) {
            refuseEnd(rejections);
        } else if (until != null && !day.isBefore(until)) {
            rejections.add(
                    "WRONG_STATE",
                    "until",
                    "Pencatatan ini sudah berakhir lebih awal.",
                    "The entry already ended earlier.");
        } else {
            until = day;
        }
    }

    /** How far back it ends by one side alone. */
    void checkEnd(boolean corrects, LocalDate day, LocalDate today, Rejections rejections) {
        second.checkEnd(corrects, day, today, "until", rejections);
    }

    private static void refuseEnd(Rejections rejections) {
        rejections.add(
                "INVALID_DATE",
                "until",
                "Tanggal berakhir harus sesudah tanggal mulai.",
                "The end must come after the beginning.");
    }
}
