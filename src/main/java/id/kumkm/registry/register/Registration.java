package id.kumkm.registry.register;

import org.jspecify.annotations.Nullable;

/** A registration as it enters, in every register. */
public interface Registration<I extends RecordInput> {

    /** What is said of the record. */
    I asRecord();

    /** A key of the caller's own: the same request again gives the same record. */
    @Nullable
    String idempotencyKey();

    /** The record's id in the integrator's system. */
    @Nullable
    String externalId();

    /** The record's version in the integrator's system. */
    @Nullable
    Long sourceVersion();
}
