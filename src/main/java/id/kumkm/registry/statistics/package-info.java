/** Statistics as deltas by day: how many count on a day in the world, as known on a day of the record. */
@NullMarked
package id.kumkm.registry.statistics;

import org.jspecify.annotations.NullMarked;
