package id.kumkm.registry.reads;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may read of one record: its class P1, its class P2, its history; whether it is a natural person's; and
 * the moment as of which it is read, where that is not now.
 */
public record Access(
        boolean restricted,
        boolean sensitive,
        boolean audited,
        boolean naturalPerson,
        @Nullable OffsetDateTime asOf) {

    public Access(boolean restricted, boolean sensitive, boolean audited, boolean naturalPerson) {
        this(restricted, sensitive, audited, naturalPerson, null);
    }

    /** The same caller on the record as it was: who is entitled today, and the stricter of the legal forms then and now. */
    public Access at(OffsetDateTime moment, boolean naturalPersonThen) {
        return new Access(restricted, sensitive, audited, naturalPerson || naturalPersonThen, moment);
    }

    /** True where the caller may read fields of the class. */
    public boolean allows(PrivacyClass wanted) {
        return switch (wanted) {
            case P0 -> true;
            case P1 -> restricted;
            case P1_HISTORY -> restricted || audited;
            case P1_NATURAL_PERSON -> restricted || !naturalPerson;
            case P2 -> sensitive;
            case P2_NATURAL_PERSON -> naturalPerson ? sensitive : restricted;
        };
    }
}
