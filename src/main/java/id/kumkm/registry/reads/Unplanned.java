package id.kumkm.registry.reads;

/** Said where an operation asks for what no read model tells: its resolvers answer then. */
public final class Unplanned extends RuntimeException {

    public Unplanned(String why) {
        super(why, null, false, false);
    }
}
