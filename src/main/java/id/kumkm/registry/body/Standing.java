package id.kumkm.registry.body;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Whether a body is at work, and how far its record has come on its way to being verified. */
@Embeddable
public class Standing {

    @Enumerated(EnumType.STRING)
    private BodyStatus status;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    @Column(name = "verification_level")
    private short level;

    protected Standing() {}

    static Standing ofANewBody() {
        Standing standing = new Standing();
        standing.status = BodyStatus.AKTIF;
        standing.verification = Verification.TERDATA;
        return standing;
    }

    /** True where it can be submitted: open, and neither waiting nor verified. */
    public boolean submit() {
        boolean may = isOpen() && verification != Verification.DIAJUKAN && !isVerified();
        if (may) {
            verification = Verification.DIAJUKAN;
        }
        return may;
    }

    public boolean isVerified() {
        return verification == Verification.TERVERIFIKASI;
    }

    /** What was verified has changed: it waits to be verified anew. */
    public void takeBack(boolean identified) {
        verification = Verification.DIAJUKAN;
        identified(identified);
    }

    /** Level 1 where the owner or the business is identified by number, level 0 where it is only recorded. */
    public void identified(boolean identified) {
        if (!isVerified()) {
            level = (short) (identified ? 1 : 0);
        }
    }

    /** Merging is no status that anybody sets, nor leaves by this. */
    boolean changeStatus(BodyStatus wanted) {
        boolean may = wanted != status && status != BodyStatus.DIGABUNG && wanted != BodyStatus.DIGABUNG;
        if (may) {
            status = wanted;
        }
        return may;
    }

    public boolean isOpen() {
        return status == BodyStatus.AKTIF || status == BodyStatus.TIDAK_AKTIF;
    }
}
