package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.Rejections;
import org.jspecify.annotations.Nullable;

/** For which side of a partnership somebody acts. The ministry stands over both. */
enum ActingSide {
    PEMASOK,
    PEMBELI,
    KEDUANYA,
    KEMENTERIAN;

    /**
     * Whoever raised a dispute lifts it, so that the other side does not put the contract to work again alone.
     *
     * @param raised by whom; null of disputes from before that was kept, which the ministry lifts
     */
    void checkLift(@Nullable ActingSide raised, Rejections rejections) {
        boolean lifts = this == KEMENTERIAN || (raised != null && covers(raised));
        if (!lifts) {
            rejections.add(
                    "OTHER_SIDE_DISPUTES",
                    "resolution",
                    "Sengketa dicabut oleh pihak yang mengajukannya atau kementerian; pihak lain dapat menghentikan kemitraan.",
                    "The side that raised the dispute lifts it, or the ministry; the other one may stop the partnership.");
        }
    }

    private boolean covers(ActingSide other) {
        return this == other || (this == KEDUANYA && other != KEMENTERIAN);
    }
}
