package id.kumkm.registry.body;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.LinkConfirmation;
import id.kumkm.registry.platform.Days;
import id.kumkm.registry.platform.Rejections;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A link counts once a second subject stands behind it: who wrote it, and who confirmed it as what. */
@Embeddable
public class SecondSubject {

    @Column(name = "written_by", columnDefinition = "text[]")
    private String[] writtenBy = new String[0];

    @Enumerated(EnumType.STRING)
    private LinkConfirmation confirmation;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    protected SecondSubject() {}

    /** Of a link that the caller records. */
    public static SecondSubject missing(Caller writer) {
        SecondSubject second = new SecondSubject();
        second.writtenBy = writer.authorship();
        second.confirmation = LinkConfirmation.MENUNGGU;
        return second;
    }

    public boolean isMissing() {
        return confirmation == LinkConfirmation.MENUNGGU;
    }

    /** The caller has written something of the link, too. */
    public void write(Caller writer) {
        writtenBy = Stream.concat(Arrays.stream(writtenBy), Arrays.stream(writer.authorship()))
                .distinct()
                .toArray(String[]::new);
    }

    /**
     * Lets the caller stand behind it, as whom the policy says; adds why it cannot.
     *
     * @param as null where it has nothing to do with the other side
     */
    public void confirm(Caller caller, @Nullable LinkConfirmation as, Rejections rejections) {
        if (check(caller, as, rejections)) {
            confirmation = as;
            confirmedBy = caller.subject();
        }
    }

    /** Whether the caller may stand behind it; adds why not. */
    public boolean check(Caller caller, @Nullable LinkConfirmation as, Rejections rejections) {
        boolean isWriter = List.of(caller.authorship()).stream().anyMatch(List.of(writtenBy)::contains);
        if (isWriter) {
            refuseWriter(rejections);
        } else if (as == null) {
            refuseOwnSide(rejections);
        }
        return !isWriter && as != null;
    }

    /**
     * Days that both sides confirmed have been counted: one side alone ends them no further back than the time that news
     * takes. What waits counts for nothing, and is free.
     *
     * @param corrects true of who stands over both sides
     */
    public void checkEnd(boolean corrects, LocalDate day, LocalDate today, String path, Rejections rejections) {
        if (!corrects && !isMissing() && !rejections.any()) {
            Days.endOfOneSide(day, today, path, rejections);
        }
    }

    /** Four eyes: whoever wrote something of a link, in whatever role. */
    public static void refuseWriter(Rejections rejections) {
        rejections.add(
                "SECOND_SUBJECT_CONFIRMS",
                "id",
                "Yang mencatat tidak dapat mengonfirmasi; pihak kedua yang mengonfirmasi.",
                "Who wrote it does not confirm it; a second subject does.");
    }

    /** Who has to do with the side alone for which the link was recorded. */
    public static void refuseOwnSide(Rejections rejections) {
        rejections.add(
                "OTHER_SIDE_CONFIRMS",
                "id",
                "Konfirmasi diberikan oleh pihak lain: perwakilannya, dinasnya, kementerian, atau sistem sumbernya.",
                "The other side confirms it: its representative, its office, the ministry or its source.");
    }
}
