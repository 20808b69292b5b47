package id.kumkm.registry.reads;

/** What leaves with fields that not everyone may read. */
public interface Guarded {

    /** What the caller of this request may read of it. */
    Access access();
}
