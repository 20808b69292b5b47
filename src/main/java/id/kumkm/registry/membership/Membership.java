package id.kumkm.registry.membership;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.SecondSubject;
import id.kumkm.registry.cooperative.CooperativeForm;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.platform.Days;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.platform.Uuids;
import id.kumkm.registry.register.Held;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a body or a person is a member of a cooperative, on the days from {@code joinedOn} to before {@code leftOn}. */
@Entity
class Membership {

    @Id
    private UUID id;

    @Column(name = "cooperative_id")
    private UUID cooperative;

    @Column(name = "member_id")
    private UUID member;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Embedded
    private SecondSubject second;

    protected Membership() {}

    private Membership(UUID cooperative, MemberInput input, Caller writer, Rejections rejections) {
        this.second = SecondSubject.missing(writer);
        this.id = Uuids.next();
        this.cooperative = cooperative;
        this.joinedOn = input.joinedOn();
        this.leftOn = input.leftOn();
        Days.possible(joinedOn, "joinedOn", rejections);
        Days.possible(leftOn, "leftOn", rejections);
        if (leftOn != null && !leftOn.isAfter(joinedOn)) {
            refuseEnd(rejections);
        }
    }

    /** A registered body as a member; adds everything that is wrong with it. */
    static Membership of(
            UUID cooperative,
            CooperativeForm form,
            Held member,
            MemberInput input,
            Caller writer,
            Rejections rejections) {
        Membership membership = new Membership(cooperative, input, writer, rejections);
        membership.member = member.key();
        if (member.key().equals(cooperative)) {
            rejections.add(
                    "SAME_BODY",
                    "memberId",
                    "Koperasi bukan anggota dirinya sendiri.",
                    "No cooperative is a member of itself.");
        } else if (member.kind() != expected(form)) {
            refuseKind(form, "memberId", rejections);
        }
        return membership;
    }

    /** A person as a member; adds everything that is wrong with it. */
    static Membership of(
            UUID cooperative,
            CooperativeForm form,
            UUID person,
            MemberInput input,
            Caller writer,
            Rejections rejections) {
        Membership membership = new Membership(cooperative, input, writer, rejections);
        membership.person = person;
        if (form == CooperativeForm.SEKUNDER) {
            refuseKind(form, "person", rejections);
        }
        return membership;
    }

    /** The person who is the member; null where it is a body. */
    @Nullable
    UUID person() {
        return person;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    @Nullable
    LocalDate leftOn() {
        return leftOn;
    }

    /** UU 25/1992 Pasal 1 angka 3 and 4, Pasal 18: persons make up a primary cooperative, cooperatives a secondary one. */
    private static BodyKind expected(CooperativeForm form) {
        return form == CooperativeForm.SEKUNDER ? BodyKind.COOPERATIVE : BodyKind.UMKM;
    }

    private static void refuseKind(CooperativeForm form, String path, Rejections rejections) {
        if (form == CooperativeForm.SEKUNDER) {
            rejections.add(
                    "WRONG_KIND",
                    path,
                    "Anggota koperasi sekunder adalah koperasi.",
                    "The members of a secondary cooperative are cooperatives.");
        } else {
            rejections.add(
                    "WRONG_KIND",
                    path,
                    "Anggota koperasi primer adalah orang atau UMKM.",
                    "The members of a primary cooperative are persons or UMKM.");
        }
    }

    /** Ends it, or lets it end earlier. Its first day as the end takes back what was a mistake. */
    void end(LocalDate day, Rejections rejections) {
        Days.possible(day, "leftOn", rejections);
        if (day.isBefore(joinedOn)) {
            refuseEnd(rejections);
        } else if (leftOn != null && !day.isBefore(leftOn)) {
            rejections.add(
                    "WRONG_STATE",
                    "leftOn",
                    "Keanggotaan ini sudah berakhir lebih awal.",
                    "The membership already ended earlier.");
        } else {
            leftOn = day;
        }
    }

    /** How far back it ends by one side alone. */
    void checkEnd(boolean corrects, LocalDate day, LocalDate today, Rejections rejections) {
        second.checkEnd(corrects, day, today, "leftOn", rejections);
    }

    private static void refuseEnd(Rejections rejections) {
        rejections.add(
                "INVALID_DATE",
                "leftOn",
                "Tanggal keluar harus sesudah tanggal masuk.",
                "A member leaves after it has joined.");
    }
}
