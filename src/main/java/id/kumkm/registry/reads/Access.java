package id.kumkm.registry.reads;

/** What the caller may read of one record: its class P1, its class P2, its history; and whether it is a natural person's. */
public record Access(boolean restricted, boolean sensitive, boolean audited, boolean naturalPerson) {

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
