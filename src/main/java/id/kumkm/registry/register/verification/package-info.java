/** Decisions on submitted records, one or many at once, by another than who entered them. */
@NullMarked
package id.kumkm.registry.register.verification;

import org.jspecify.annotations.NullMarked;
