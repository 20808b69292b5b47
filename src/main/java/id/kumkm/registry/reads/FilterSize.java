package id.kumkm.registry.reads;

import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Problem;

/** How many objects of conditions one filter holds, itself and what nests in it. */
public final class FilterSize {

    private static final int MOST = 30;

    private int count;

    /** One more; {@link ErrorCode#COST_EXCEEDED} where that is too many. */
    public void increase() {
        if (++count > MOST) {
            throw new Problem(
                            ErrorCode.COST_EXCEEDED,
                            Message.of(
                                    "Filter memuat lebih dari %d kelompok syarat.".formatted(MOST),
                                    "The filter holds more than %d objects of conditions.".formatted(MOST)))
                    .with("limited", "CONDITIONS")
                    .with("limit", MOST)
                    .with("actual", count);
        }
    }
}
