package id.kumkm.registry.edge;

import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Problem;

/** What one request may hold. A refusal says which limit it was, the limit, and what was counted, as far as it was. */
enum Limit {
    CHARACTERS(64 * 1024, "karakter", "characters"),
    TOKENS(3_000, "token", "tokens"),
    ALIASES(50, "alias", "aliases"),
    DIRECTIVES(50, "direktif", "directives"),
    SPREADS(100, "pemakaian fragmen", "fragment spreads"),
    FIELDS(600, "field", "fields"),
    ROOT_FIELDS(20, "field akar", "root fields"),
    DEPTH(15, "tingkat", "levels"),
    /** A page of 100 with 50 fields a record and the region's path is about a third of it. */
    COST(20_000, "biaya", "cost");

    private final int most;
    private final String indonesian;
    private final String english;

    Limit(int most, String indonesian, String english) {
        this.most = most;
        this.indonesian = indonesian;
        this.english = english;
    }

    int most() {
        return most;
    }

    void check(long counted) {
        if (counted > most) {
            throw exceeded(counted);
        }
    }

    Problem exceeded(long counted) {
        return new Problem(
                        ErrorCode.COST_EXCEEDED,
                        Message.of(
                                "Permintaan melampaui batas %d %s (terhitung: %d)."
                                        .formatted(most, indonesian, counted),
                                "The request exceeds the limit of %d %s (counted: %d)."
                                        .formatted(most, english, counted)))
                .with("limited", name())
                .with("limit", most)
                .with("actual", counted);
    }
}
