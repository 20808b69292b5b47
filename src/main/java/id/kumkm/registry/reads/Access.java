package id.kumkm.registry.reads;

/**
 * What the caller may read of one record: its class P1, its class P2, its history; whether it is a natural person's, and
 * whether it is the record as it was at a moment of the past.
 */
public record Access(boolean restricted, boolean sensitive, boolean audited, boolean naturalPerson, boolean past) {

    public Access(boolean restricted, boolean sensitive, boolean audited, boolean naturalPerson) {
        this(restricted, sensitive, audited, naturalPerson, false);
    }

    /** The same caller on the record as it was: who is entitled today, and the stricter of the legal forms then and now. */
    public Access ofThePast(boolean naturalPersonThen) {
        return new Access(restricted, sensitive, audited, naturalPerson || naturalPersonThen, true);
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
