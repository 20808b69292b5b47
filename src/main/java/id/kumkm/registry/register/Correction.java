package id.kumkm.registry.register;

import org.jspecify.annotations.Nullable;

/** A correction as it enters, in every register. */
public interface Correction<I extends RecordInput> {

    /** Public id of the record. */
    String id();

    /** Version that the caller has seen. */
    Integer expectedVersion();

    /** What changes. */
    I asRecord();

    /** The record's version in the integrator's system. */
    @Nullable
    Long sourceVersion();
}
