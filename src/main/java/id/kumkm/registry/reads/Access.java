package id.kumkm.registry.reads;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may read of one record: its class P1, its class P2, its history; whether it is a natural person's, and
 * whether that person consents to being reached; and the moment as of which it is read, where that is not now.
 */
public record Access(
        boolean restricted,
        boolean sensitive,
        boolean audited,
        boolean naturalPerson,
        boolean consented,
        @Nullable OffsetDateTime asOf) {

    public Access(boolean restricted, boolean sensitive, boolean audited, boolean naturalPerson) {
        this(restricted, sensitive, audited, naturalPerson, false, null);
    }

    /** The same caller, where the person consents to being reached by everyone, or does not. */
    public Access consented(boolean consents) {
        return new Access(restricted, sensitive, audited, naturalPerson, consents, asOf);
    }

    /**
     * The same caller on the record as it was: who is entitled today, and the stricter of the legal forms then and now.
     * A person consents to being reached today, and not to what stood there once.
     */
    public Access at(OffsetDateTime moment, boolean naturalPersonThen) {
        return new Access(restricted, sensitive, audited, naturalPerson || naturalPersonThen, false, moment);
    }

    /** True where the caller may read fields of the class. */
    public boolean allows(PrivacyClass wanted) {
        return switch (wanted) {
            case P0 -> true;
            case P1 -> restricted;
            case P1_HISTORY -> restricted || audited;
            case P1_NATURAL_PERSON -> restricted || !naturalPerson;
            case P1_WITHOUT_CONSENT -> restricted || !naturalPerson || consented;
            case P2 -> sensitive;
            case P2_NATURAL_PERSON -> naturalPerson ? sensitive : restricted;
        };
    }
}
