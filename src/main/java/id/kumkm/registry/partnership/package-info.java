/** Partnerships (kemitraan) between a supplier and a larger buyer: agreed, confirmed, lived, stopped. */
@NullMarked
package id.kumkm.registry.partnership;

import org.jspecify.annotations.NullMarked;
