package id.kumkm.registry.privacy;

import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Tokens;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One who reads a record that OSS registered in Surakarta, and the policy's table for him: whether he may read class P1
 * of it, class P2, and its history.
 */
enum Reader {
    ANONYMOUS(record -> null, false, false, false),
    OFFICIAL_INSIDE(record -> Tokens.official("33.72"), true, false, true),
    OFFICIAL_OF_THE_PROVINCE(record -> Tokens.official("33"), true, false, true),
    OFFICIAL_OUTSIDE(record -> Tokens.official("33.13"), false, false, false),
    VERIFIER_WITHOUT_PURPOSE(record -> Tokens.verifier("33.72"), false, true, false, true),
    VERIFIER(record -> Tokens.verifier("33.72"), true, true, true),
    VERIFIER_OUTSIDE(record -> Tokens.verifier("33.13"), false, false, false),
    MINISTRY_WITHOUT_PURPOSE(record -> Tokens.ministry(record.sector()), false, true, false, true),
    MINISTRY(record -> Tokens.ministry(record.sector()), true, true, true),
    MINISTRY_OF_THE_OTHER_SECTOR(record -> Tokens.ministry(record.otherSector()), false, false, false),
    INTEGRATOR_OF_THE_SOURCE(record -> Tokens.integrator("OSS"), true, false, true),
    INTEGRATOR_OF_ANOTHER(record -> Tokens.integrator("ODS"), false, false, false),
    REPRESENTATIVE(record -> Tokens.representative(record.id()), true, false, true),
    REPRESENTATIVE_OF_ANOTHER(record -> Tokens.representative("umkm_01h455vb4pex5vsknk084sn02q"), false, false, false),
    AUDITOR(record -> Tokens.auditor(), false, false, true),
    ADMIN(record -> Tokens.admin(), false, false, false),
    STRANGER(record -> Tokens.of("orang-lain", Set.of("unknown"), java.util.Map.of()), false, false, false);

    private final Function<FilledRecord, @Nullable String> token;
    private final boolean purpose;
    private final boolean restricted;
    private final boolean sensitive;
    private final boolean history;

    Reader(Function<FilledRecord, @Nullable String> token, boolean restricted, boolean sensitive, boolean history) {
        this(token, true, restricted, sensitive, history);
    }

    Reader(
            Function<FilledRecord, @Nullable String> token,
            boolean purpose,
            boolean restricted,
            boolean sensitive,
            boolean history) {
        this.token = token;
        this.purpose = purpose;
        this.restricted = restricted;
        this.sensitive = sensitive;
        this.history = history;
    }

    Client client(FilledRecord record) {
        String bearer = token.apply(record);
        Client client = bearer == null ? Client.anonymous() : Client.with(bearer);
        return purpose ? client.header("X-Purpose", "pemeriksaan lapangan") : client;
    }

    /** Sees the values that were changed, but for those that are sealed. */
    boolean readsHistory() {
        return history;
    }

    boolean may(PrivacyClass wanted, boolean naturalPerson, boolean consented) {
        return switch (wanted) {
            case P0 -> true;
            case P1 -> restricted;
            case P1_HISTORY -> history;
            case P1_NATURAL_PERSON -> restricted || !naturalPerson;
            case P1_WITHOUT_CONSENT -> restricted || !naturalPerson || consented;
            case P2 -> sensitive;
            case P2_NATURAL_PERSON -> naturalPerson ? sensitive : restricted;
        };
    }
}
