package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.Rejections;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** How firm the document behind a partnership is: as one side said last, and as both sides confirmed. */
@Embeddable
class Firmness {

    @Enumerated(EnumType.STRING)
    private PartnershipStage stage;

    /** The stage that both sides stand behind, while a firmer one waits for the other side. */
    @Enumerated(EnumType.STRING)
    @Column(name = "agreed_stage")
    private PartnershipStage agreedStage;

    static Firmness of(@Nullable PartnershipStage first) {
        Firmness firmness = new Firmness();
        firmness.stage = first == null ? PartnershipStage.KOMITMEN : first;
        return firmness;
    }

    boolean isContract() {
        return stage == PartnershipStage.PERJANJIAN;
    }

    /** True while a firmer stage waits for the other side. */
    boolean isWaiting() {
        return agreedStage != null;
    }

    /** It becomes firmer, and of what both sides confirmed waits for the other one. False, and refused, where it is not. */
    boolean raise(PartnershipStage next, boolean confirmed, Rejections rejections) {
        if (next.compareTo(stage) <= 0) {
            rejections.add(
                    "WRONG_STATE",
                    "stage",
                    "Tahap kontrak hanya dapat naik.",
                    "The document becomes firmer, and never less so.");
            return false;
        }
        agreedStage = confirmed && agreedStage == null ? stage : agreedStage;
        stage = next;
        return true;
    }

    /** Both sides stand behind it. */
    void agree() {
        agreedStage = null;
    }
}
