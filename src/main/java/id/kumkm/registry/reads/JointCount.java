package id.kumkm.registry.reads;

/**
 * What joint counts say of a list's length.
 *
 * @param records SQL of a number of records
 * @param isLength true where that is the length; else no list with all its conditions is longer, but it may be shorter
 */
public record JointCount(Sql records, boolean isLength) {}
